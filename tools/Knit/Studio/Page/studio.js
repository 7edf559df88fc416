import { Board } from './board.js';
import { edits, empty } from './motif.js';

// Draws, sends, shows. What can be knitted, how it fits and how it looks is the server's to say.

const at = id => document.getElementById(id);
const undone = [];
const done = [];
let start;
let motif;
let isAsking = false;
let isStale = false;

const board = new Board(at('grid'), rows => change({ rows }));

function change(what) {
  done.push(motif);
  undone.length = 0;
  motif = { ...motif, ...what };
  render();
}

function goBack(from, to) {
  if (from.length > 0) {
    to.push(motif);
    motif = from.pop();
    render();
  }
}

function render() {
  at('grid').style.setProperty('--main', motif.main);
  at('grid').style.setProperty('--contrast', motif.contrast);
  at('main').value = motif.main;
  at('contrast').value = motif.contrast;
  at('size').value = motif.size;
  at('name').value = motif.name;
  at('stitches').textContent = `${motif.rows[0].length} stitches`;
  at('rounds').textContent = `${motif.rows.length} rounds`;
  at('undo').disabled = done.length === 0;
  at('redo').disabled = undone.length === 0;
  board.show(motif.rows);
  refuse('');
  look();
}

function refuse(sentence) {
  at('refused').textContent = sentence;
  at('refused').hidden = sentence === '';
}

// The answer, or an error with the server's sentence.
async function ask(path, body, type = 'application/json') {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': type }, body });
  } catch {
    throw new Error('The studio does not answer; start "knit studio" again in the terminal and load this page anew.');
  }
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    throw new Error(said.error ?? `The studio answered ${answer.status}; load this page anew.`);
  }
  return answer;
}

// One question at a time: what changes meanwhile is asked afterwards, once.
async function look() {
  document.body.dataset.state = 'asking';
  isStale = true;
  if (isAsking) {
    return;
  }
  isAsking = true;
  while (isStale) {
    isStale = false;
    try {
      const seen = await (await ask('api/look', JSON.stringify(motif))).json();
      if (!isStale) {
        show(seen);
      }
    } catch (error) {
      at('verdict').textContent = error.message;
      at('verdict').className = 'bad';
    }
  }
  isAsking = false;
  document.body.dataset.state = 'looked';
}

function show(seen) {
  at('verdict').textContent = seen.verdict;
  at('verdict').className = seen.isGood ? 'good' : 'bad';
  at('contrast-verdict').textContent = seen.contrast;
  at('faults').replaceChildren(...seen.faults.map(faultLine));
  board.fault(seen.faults.flatMap(fault => fault.cells));
  at('fits').replaceChildren(...seen.fits.map(fit => line(fit.isGood ? '' : 'bad', [fit.size, fit.round, fit.repeats, fit.filler, fit.longestFloat])));
  at('yarn-size').textContent = motif.size;
  at('yarn').replaceChildren(...seen.yarn.map(yarn => line('', [yarn.color, yarn.meters, yarn.balls])));
  picture('preview', seen.preview);
  picture('chart', seen.chart);
}

function faultLine(fault) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = fault.sentence;
  button.disabled = fault.cells.length === 0;
  button.addEventListener('click', () => board.focus(...fault.cells[0]));
  item.append(button);
  return item;
}

function line(className, texts) {
  const row = document.createElement('tr');
  row.className = className;
  row.append(...texts.map((text, i) => {
    const cell = document.createElement(i === 0 ? 'th' : 'td');
    cell.textContent = text;
    return cell;
  }));
  row.firstChild.scope = 'row';
  return row;
}

function picture(id, svg) {
  const image = at(id);
  URL.revokeObjectURL(image.src);
  image.closest('figure').hidden = svg === '';
  image.src = svg === '' ? '' : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

async function save(path) {
  refuse('');
  document.body.dataset.saved = '';
  try {
    const answer = await ask(path, JSON.stringify(motif));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = /filename=([^;]+)/.exec(answer.headers.get('Content-Disposition'))[1];
    link.click();
    document.body.dataset.saved = link.download;
  } catch (error) {
    refuse(error.message);
  }
}

async function takePicture(file) {
  refuse('');
  try {
    if (file.size > start.pictureBytesMax) {
      throw new Error(`${file.name} has ${file.size} bytes; expected at most ${start.pictureBytesMax}; save it as a PNG with 1 pixel for each stitch.`);
    }
    const options = new URLSearchParams({ scale: at('scale').value, snap: at('snap').checked });
    change({ ...await (await ask(`api/picture?${options}`, file, 'image/png')).json(), name: file.name.replace(/\.png$/i, '').slice(0, 40) });
  } catch (error) {
    refuse(error.message);
  }
  // The same file, mended, can be chosen again.
  at('picture').value = '';
}

function listen() {
  for (const button of document.querySelectorAll('[data-edit]')) {
    button.addEventListener('click', () => change({ rows: edits[button.dataset.edit](motif.rows, start) }));
  }
  for (const id of ['main', 'contrast', 'size', 'name']) {
    at(id).addEventListener('change', () => change({ [id]: at(id).value }));
  }
  at('start').addEventListener('change', () => {
    const chosen = start.motifs[at('start').selectedIndex - 1];
    change(chosen ? { ...chosen } : { rows: empty(8, 8), name: 'My motif' });
  });
  at('picture').addEventListener('change', () => at('picture').files[0] && takePicture(at('picture').files[0]));
  at('undo').addEventListener('click', () => goBack(done, undone));
  at('redo').addEventListener('click', () => goBack(undone, done));
  at('save-pattern').addEventListener('click', () => save('api/pattern'));
  at('save-page').addEventListener('click', () => save('api/page'));
  document.addEventListener('keydown', event => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    if (isUndo && event.target.id !== 'name') {
      event.preventDefault();
      event.shiftKey ? goBack(undone, done) : goBack(done, undone);
    }
  });
}

async function begin() {
  try {
    start = await (await ask('api/start')).json();
  } catch (error) {
    refuse(error.message);
    return;
  }
  at('start').replaceChildren(new Option('an empty grid'), ...start.motifs.map(item => new Option(item.name)));
  at('size').replaceChildren(...start.sizes.map(size => new Option(size, size)));
  at('start').selectedIndex = 1;
  motif = { ...start.motifs[0], size: start.size };
  listen();
  render();
}

begin();
