// Puts the page together: whatever the address bar says is asked, drawn, listed and explained.

import { Problem, get } from './api.js';
import { button, byId, element, say, show } from './elements.js';
import { address, go, list, listen, state, tell, view } from './state.js';
import { Graph } from './graph.js';
import { LIMIT, VIEWS } from './views.js';
import { PANELS, chosen, detail, unknown } from './panels.js';
import { expand } from './expand.js';
import { legend } from './legend.js';
import { learn, nameOf, speak, t } from './words.js';
import { copied, save } from './export.js';
import { png, svg } from './picture.js';
import { search } from './search.js';
import { table } from './table.js';
import { time } from './time.js';
import { notKnownYet } from './ties.js';

const NARROW = matchMedia('(max-width: 760px)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const MOST = 500;
// Whatever else has no page of its own is answered with this one.
const HOME = ['/', '/index.html'];

let graph;
let asking;
let known;
let drawing;
let frame;
let waiting;

async function render(words) {
	asking?.abort();
	clearTimeout(waiting);
	const mine = new AbortController();
	const { signal } = mine;
	asking = mine;
	try {
		const here = HOME.includes(location.pathname);
		// All is asked at once; nothing is said before the words are there.
		const vocabulary = here && !known ? get('/api/vocabulary', {}, signal) : known;
		const asked = here ? ask(view(words), words, signal) : undefined;
		const ready = Promise.all([vocabulary, speak(words.lang ?? 'en')]).then(([types]) => types && learn(known = types));
		const panel = here ? chosen(words, signal, ready) : undefined;
		[vocabulary, asked, ready, panel].forEach((one) => one?.catch?.(() => undefined));
		await ready.catch(() => speak(words.lang ?? 'en'));
		if (signal.aborted) {
			return;
		}
		dress(words);
		if (!here) {
			throw new Problem('nowhere');
		}
		await ready;
		await draw(words, signal, asked, panel);
	}
	catch (problem) {
		if (!signal.aborted) {
			// What else was asked comes too late to be shown.
			mine.abort();
			fail(problem);
		}
	}
}

async function draw(words, signal, asked, chosenPanel) {
	const name = view(words);
	const slow = setTimeout(() => say('', t('loading')), 120);
	document.body.dataset.view = name;
	document.body.dataset.show = shows(words);
	try {
		const panel = chosenPanel?.catch((problem) => unknown(problem, words)).then((content) => signal.aborted || fill(content, words));
		panel?.catch(() => undefined);
		const next = await asked;
		if (signal.aborted) {
			return;
		}
		clearTimeout(slow);
		drawing = next;
		graph ??= new Graph(byId('graph'), byId('tip'), {
			entity: (id) => go(address({ who: id, tie: '', source: '' })),
			tie: (id) => go(address({ tie: id, who: '', source: '' })),
			nothing: () => (state().tie || state().who) && go(address({ tie: '', who: '' })),
			expand: (id) => id === state().entity || expand(id),
			state
		});
		document.body.classList.toggle('bare', bare());
		report(words);
		toolbar(words);
		if (drawing.entities.length && shows(words) === 'graph') {
			byId('figure').hidden = false;
			graph.draw(drawing, words);
		}
		else {
			graph.empty();
			byId('figure').hidden = true;
		}
		byId('graph').setAttribute('aria-label', t('graph.label', { entities: drawing.entities.length, ties: drawing.ties.length }));
		time(byId('time'), drawing, words);
		legend(byId('legend'), drawing, words, NARROW.matches);
		table(byId('table'), drawing, words);
		footer();
		await (panel ?? fill(PANELS[name](drawing, words), words));
	}
	finally {
		clearTimeout(slow);
	}
}

// The same question isn't asked twice while one looks around in its answer.
async function ask(name, words, signal) {
	const question = JSON.stringify([name, ...['entity', 'open', 'depth', 'limit', 'kind', 'status', 'day', 'known', 'from', 'to', 'maxHops', 'k', 'mode', 'via', 'avoid', 'among']
		.map((key) => words[key]), name === 'source' ? words.source : '']);
	if (frame?.question !== question) {
		frame = { question, drawing: await VIEWS[name](words, signal) };
	}
	return frame.drawing;
}

function fill(content, words) {
	const panel = byId('panel');
	const focus = [words.source, words.tie, words.who, view(words), words.entity].join();
	const keep = panel.contains(document.activeElement) ? document.activeElement.id : undefined;
	const typed = keep && document.activeElement.dataset.typed ? document.activeElement.value : undefined;
	show(panel, content);
	const heading = panel.querySelector('h1');
	document.title = [heading && [...heading.childNodes].map((part) => part.textContent).join(' '), 'Guanxi'].filter((part) => part).join(' – ');
	if (panel.dataset.focus !== undefined && panel.dataset.focus !== focus) {
		panel.scrollTop = 0;
		if (words.tie || words.who || words.source) {
			panel.focus({ preventScroll: !NARROW.matches });
		}
	}
	else if (keep) {
		const field = byId(keep);
		field?.focus();
		if (field && typed !== undefined) {
			field.value = typed;
			field.dispatchEvent(new Event('input'));
		}
	}
	panel.dataset.focus = focus;
}

// What has nothing to draw takes the whole page.
const bare = () => Boolean(drawing.unasked || drawing.bare);

function report(words) {
	const { entities, ties, hidden } = drawing;
	const name = view(words);
	const centre = name === 'around' ? entities.find((one) => one.id === words.entity) : undefined;
	show(byId('subject'), centre ? [element('strong', {}, nameOf(centre)), ' ', element('a', { href: '#panel' }, t('panel'))] : []);
	if (bare()) {
		say('');
	}
	else if (!ties.length) {
		say('empty', t(drawing.overview?.entities === 0 ? 'start.empty' : drawing.overview && !drawing.overview.connected ? 'start.noIndex' : drawing.answer?.none ? 'paths.none' : name === 'paths' ? 'paths.same' : words.day ? 'empty.day' : 'empty', { day: words.day, name: name === 'paths' ? nameOf(drawing.answer.from) : '' }));
	}
	else if (hidden) {
		const shown = entities.length;
		const limit = Number(words.limit) || LIMIT;
		say('cut', t('cut.entities', { shown, all: shown + hidden }), ' ',
			limit < MOST ? element('a', { href: address({ limit: String(Math.min(MOST, limit * 3)) }) }, t('cut.more')) : t('cut.most'));
	}
	else {
		say('', t('entities.count', { n: entities.length }), t('comma'), t('ties.count', { n: ties.length }), t('stop'));
	}
	if (words.day && ties.length && !drawing.unasked) {
		byId('message').append(' ' + onDay(words));
	}
	for (const id of drawing.missing ?? []) {
		byId('message').append(' ' + t('unknown.who', { id }));
	}
}

// How sure it is, for those who don't see it drawn.
function onDay(words) {
	const unknown = drawing.ties.filter((tie) => notKnownYet(tie, words.day));
	const maybe = drawing.ties.filter((tie) => tie.held === 'maybe' && !unknown.includes(tie));
	return [['held', drawing.ties.length - unknown.length - maybe.length], ['held.maybe', maybe.length], ['known.notYet', unknown.length]]
		.filter(([, n]) => n).map(([what, n]) => t('day.count', { n, what: t(what) })).join(t('comma')) + t('stop');
}

function fail(problem) {
	frame = undefined;
	clearTimeout(waiting);
	if (problem.kind === 'busy') {
		waiting = setTimeout(tell, 1000 * Math.min(Math.max(problem.wait ?? 0, 3), 30));
	}
	document.body.classList.remove('bare');
	show(byId('subject'));
	if (!problem.kind) {
		console.error(problem);
	}
	const kind = problem.kind ?? 'fault';
	say('problem', element('strong', {}, t('problem.' + kind)), ' ',
		['missing', 'refused', 'nowhere'].includes(kind) ? element('a', { href: address({}, true) }, t('problem.home')) : button(t('problem.again'), tell));
	graph?.empty();
	byId('figure').hidden = true;
	show(byId('time'));
	show(byId('legend'));
	show(byId('table'));
	show(byId('toolbar'));
	show(byId('panel'), element('h1', {}, t('problem.' + kind)), element('p', { class: 'lead' }, t('problem.help.' + kind)), detail(problem));
}

const shows = (words) => ['graph', 'table'].includes(words.show) ? words.show : NARROW.matches ? 'table' : 'graph';

function toolbar(words) {
	const tab = (what) => button(t('show.' + what), () => {
		go(address({ show: what === (NARROW.matches ? 'table' : 'graph') ? '' : what }));
		byId('show-' + what)?.focus();
	}, { 'id': 'show-' + what, 'aria-pressed': String(shows(words) === what) });
	const pick = (key, values, now) => element('label', {}, t('pick.' + key), ' ', element('select', {
		id: 'pick-' + key, onchange: (event) => { go(address({ [key]: event.target.value })); }
	}, values.map(([value, text]) => element('option', { value, selected: value === now }, text))));
	const around = view(words) === 'around';
	const focused = document.activeElement?.closest('#toolbar') ? document.activeElement.id : undefined;
	show(byId('toolbar'),
		element('div', { 'class': 'tabs', 'role': 'group', 'aria-label': t('show') }, tab('graph'), tab('table')),
		shows(words) === 'graph' && drawing.entities.length ? [
			pick('shape', ['forces', 'right', 'down'].map((shape) => [shape === drawing.shape ? '' : shape, t('shape.' + shape)]), words.shape ?? ''),
			around ? pick('depth', ['1', '2', '3'].map((depth) => [depth === '1' ? '' : depth, t('depth.' + depth)]), words.depth ?? '') : undefined,
			words.open ? element('a', { class: 'action', href: address({ open: '' }) }, t('collapse')) : undefined,
			button('PNG', async () => save('guanxi.png', await png(graph.cy, pictured())), { 'aria-label': t('save.png') }),
			button('SVG', () => save('guanxi.svg', svg(graph.cy, pictured())), { 'aria-label': t('save.svg') })] : undefined,
		button(t('copy.link'), (event) => copied(location.href, event.target), { id: 'copy-link' }));
	show(byId('zoom'), button('+', () => graph.zoom(1.3), { 'aria-label': t('zoom.in') }),
		button('−', () => graph.zoom(1 / 1.3), { 'aria-label': t('zoom.out') }), button('⤢', () => graph.fit(), { 'aria-label': t('zoom.fit') }));
	if (focused) {
		byId(focused)?.focus();
	}
}

// What a picture that is saved tells of itself.
const pictured = () => ({ title: document.title, ties: drawing.ties, digest: drawing.digest, day: state().day });

// Header, theme and language.
function dress(words) {
	const root = document.documentElement;
	root.dataset.theme = ['dark', 'light'].includes(words.theme) ? words.theme : DARK.matches ? 'dark' : 'light';
	const lang = root.lang;
	byId('home').href = address({}, true);
	const now = view(words);
	const link = (name, changes) => element('a', { 'href': address(changes, true), 'aria-current': now === name ? 'page' : undefined }, t('view.' + name));
	byId('views').setAttribute('aria-label', t('views'));
	byId('stage').setAttribute('aria-label', t('stage'));
	byId('panel').setAttribute('aria-label', t('panel'));
	show(byId('views'), link('paths', { view: 'paths', from: words.entity }), link('among', { view: 'among', among: list(words.among).length ? undefined : words.entity }), link('disputes', { view: 'disputes' }));
	const other = root.dataset.theme === 'dark' ? 'light' : 'dark';
	const focused = document.activeElement?.closest('#switches') ? document.activeElement.id : undefined;
	show(byId('switches'),
		element('a', { id: 'switch-lang', href: address({ lang: lang === 'zh' ? '' : 'zh' }), lang: lang === 'zh' ? 'en' : 'zh' }, lang === 'zh' ? 'English' : '中文'),
		element('a', { id: 'switch-theme', href: address({ theme: other }) }, t('theme.' + other)));
	if (focused) {
		byId(focused)?.focus();
	}
	if (byId('search').dataset.lang !== lang) {
		byId('search').dataset.lang = lang;
		const field = search({ name: 'any', label: t('search'), placeholder: t('search.hint'), hidden: true, pick: (one) => go(address({ entity: one.id }, true)) });
		const first = !byId('search').childElementCount;
		show(byId('search'), field);
		if (first && now === 'start' && !NARROW.matches) {
			field.input.focus();
		}
	}
}

function footer() {
	show(byId('footer'), element('span', {}, t('footer.facts', { digest: (drawing.digest ?? '').slice(0, 12) || '–' })),
		element('a', { href: '/docs' }, t('footer.rest')), element('a', { href: address({ view: 'browser' }, true) }, t('browser.title')), element('span', { class: 'note' }, t('footer.hint')));
}

DARK.addEventListener('change', tell);
NARROW.addEventListener('change', tell);
addEventListener('keydown', (event) => {
	if (event.key === '/' && !event.target.closest('input, select, textarea')) {
		event.preventDefault();
		byId('search').querySelector('input').focus();
	}
});
listen(render);
tell();
