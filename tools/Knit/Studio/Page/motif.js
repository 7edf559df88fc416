// A motif is an array of strings, the top round first: '.' is the main color, '#' the contrast color. Nothing here knows what can be knitted.

const turned = row => [...row].reverse().join('');
const around = (items, by) => items.slice(by).concat(items.slice(0, by));

export const empty = (stitches, rounds) => Array(rounds).fill('.'.repeat(stitches));

export const put = (rows, row, column, mark) =>
  rows.map((text, i) => i === row ? text.slice(0, column) + mark + text.slice(column + 1) : text);

// Each takes rows and the limits that the server gave, and returns rows; the same ones where nothing changes.
export const edits = {
  mirror: rows => rows.map(turned),
  flip: rows => [...rows].reverse(),
  invert: rows => rows.map(row => row.replace(/[.#]/g, mark => mark === '.' ? '#' : '.')),
  shiftLeft: rows => rows.map(row => around(row, 1)),
  shiftRight: rows => rows.map(row => around(row, -1)),
  shiftUp: rows => around(rows, 1),
  shiftDown: rows => around(rows, -1),
  fewerStitches: (rows, limits) => rows[0].length > limits.stitchesMin ? rows.map(row => row.slice(0, -1)) : rows,
  moreStitches: (rows, limits) => rows[0].length < limits.stitchesMax ? rows.map(row => row + '.') : rows,
  fewerRounds: (rows, limits) => rows.length > limits.roundsMin ? rows.slice(0, -1) : rows,
  moreRounds: (rows, limits) => rows.length < limits.roundsMax ? [...rows, '.'.repeat(rows[0].length)] : rows,
  clear: rows => empty(rows[0].length, rows.length),
};
