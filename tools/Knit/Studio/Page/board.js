import { put } from './motif.js';

const make = (kind, className) => {
  const element = document.createElement(kind);
  element.className = className;
  return element;
};

// The grid that is drawn on. It keeps the stroke that is being drawn; all else belongs to who made it.
export class Board {
  #element;
  #rows = [];
  #cells = [];
  #faulty = new Set();
  #mark = null;
  #focus = [0, 0];
  #drawn;

  // drawn(rows): a stroke or a key changed stitches.
  constructor(element, drawn) {
    this.#element = element;
    this.#drawn = drawn;
    element.addEventListener('pointerdown', event => this.#begin(event));
    element.addEventListener('pointermove', event => this.#go(event));
    element.addEventListener('keydown', event => this.#key(event));
    for (const end of ['pointerup', 'pointercancel']) {
      window.addEventListener(end, () => this.#end());
    }
  }

  show(rows) {
    const isOtherSize = this.#cells.length !== rows.length || this.#cells[0].length !== rows[0].length;
    this.#rows = rows;
    if (isOtherSize) {
      this.#build();
    }
    this.#paint();
  }

  // Cells that a rule names, as pairs of row and column.
  fault(cells) {
    this.#faulty = new Set(cells.map(([row, column]) => `${row},${column}`));
    this.#paint();
  }

  focus(row, column) {
    const [oldRow, oldColumn] = this.#focus;
    this.#cells[oldRow]?.[oldColumn]?.setAttribute('tabindex', '-1');
    this.#focus = [Math.min(Math.max(row, 0), this.#rows.length - 1), Math.min(Math.max(column, 0), this.#rows[0].length - 1)];
    const cell = this.#cells[this.#focus[0]][this.#focus[1]];
    cell.setAttribute('tabindex', '0');
    cell.focus();
  }

  #build() {
    const stitches = this.#rows[0].length;
    this.#element.style.setProperty('--stitches', stitches);
    this.#element.setAttribute('aria-rowcount', this.#rows.length);
    this.#element.setAttribute('aria-colcount', stitches);
    this.#cells = this.#rows.map((text, row) => [...text].map((_, column) => {
      const cell = make('div', 'cell');
      cell.setAttribute('role', 'gridcell');
      cell.dataset.cell = `${row},${column}`;
      return cell;
    }));
    const lines = this.#cells.map((cells, row) => {
      const line = make('div', 'line');
      line.setAttribute('role', 'row');
      line.append(this.#number(row + 1), ...cells);
      return line;
    });
    const foot = make('div', 'line');
    foot.setAttribute('aria-hidden', 'true');
    foot.append(this.#number(''), ...this.#cells[0].map((_, column) => this.#number(column + 1)));
    this.#element.replaceChildren(...lines, foot);
    this.#focus = [Math.min(this.#focus[0], this.#rows.length - 1), Math.min(this.#focus[1], stitches - 1)];
    this.#cells.forEach((line, row) => line.forEach((cell, column) =>
      cell.setAttribute('tabindex', row === this.#focus[0] && column === this.#focus[1] ? '0' : '-1')));
  }

  #number(text) {
    const number = make('div', 'number');
    number.setAttribute('aria-hidden', 'true');
    number.textContent = text;
    return number;
  }

  #paint() {
    this.#cells.forEach((line, row) => line.forEach((cell, column) => {
      const isContrast = this.#rows[row][column] === '#';
      const isFaulty = this.#faulty.has(cell.dataset.cell);
      cell.classList.toggle('on', isContrast);
      cell.classList.toggle('faulty', isFaulty);
      cell.setAttribute('aria-selected', isContrast);
      cell.setAttribute('aria-label', `round ${row + 1}, stitch ${column + 1}, `
        + (isContrast ? 'contrast color' : 'main color') + (isFaulty ? ', under a float that is too long' : ''));
    }));
  }

  #begin(event) {
    const cell = event.target.closest('.cell');
    if (cell && event.button === 0) {
      // A finger's later events would all go to the cell it began on, and the page would scroll.
      event.target.releasePointerCapture?.(event.pointerId);
      event.preventDefault();
      const [row, column] = cell.dataset.cell.split(',').map(Number);
      this.focus(row, column);
      this.#mark = this.#rows[row][column] === '#' ? '.' : '#';
      this.#set(row, column);
    }
  }

  #go(event) {
    const cell = this.#mark === null ? null : document.elementFromPoint(event.clientX, event.clientY)?.closest('.cell');
    if (cell) {
      const [row, column] = cell.dataset.cell.split(',').map(Number);
      this.#set(row, column);
    }
  }

  #set(row, column) {
    this.#rows = put(this.#rows, row, column, this.#mark);
    this.#paint();
  }

  #end() {
    if (this.#mark !== null) {
      this.#mark = null;
      this.#drawn(this.#rows);
    }
  }

  #key(event) {
    const [row, column] = this.#focus;
    const places = {
      ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
      Home: [row, 0], End: [row, this.#rows[0].length - 1],
    };
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (places[event.key]) {
      event.preventDefault();
      this.focus(...places[event.key]);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.#drawn(put(this.#rows, row, column, this.#rows[row][column] === '#' ? '.' : '#'));
    }
  }
}
