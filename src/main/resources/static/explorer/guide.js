// For Neo4j Browser: how to begin there, the questions that analysts ask first, and each as a link that opens it.

import { get } from './api.js';
import { button, element } from './elements.js';
import { inEnglish } from './cite.js';
import { copied } from './export.js';
import { knows, t } from './words.js';

// By what one wants to know; what is in no group comes last.
const GROUPS = {
	overview: ['look-up', 'all-ties', 'best-connected'],
	company: ['who-is-behind', 'investments', 'partners', 'posts', 'members'],
	connection: ['connection', 'connection-sources', 'nothing-between'],
	said: ['claims', 'figures', 'unsettled', 'disputes'],
	evidence: ['evidence', 'source', 'one-source-alone']
};

let known;

// Asked once; whoever asks in vain may ask again.
export function guide(signal) {
	known ??= get('/explorer/guide', {}, signal).catch((problem) => {
		known = undefined;
		throw problem;
	});
	return known;
}

// Browser takes what follows & or # for something else: such a text is to be copied.
const opening = (browser, text) => browser && !/[&#]/.test(text) ? browser + '&cmd=edit&arg=' + encodeURIComponent(text) : undefined;

const away = (href, text) => element('a', { class: 'action', href, target: '_blank', rel: 'noreferrer' }, text);

// Ways to take a query there: a link that opens it in the editor, and the text to copy.
export const takeAway = (browser, text, name = '') => {
	const href = opening(browser, text);
	const label = (word) => name ? t(word) + t('quoted', { name }) : undefined;
	return element('span', { class: 'take' },
		href ? element('a', { 'class': 'action', href, 'target': '_blank', 'rel': 'noreferrer', 'aria-label': label('browser.run') }, t('browser.run')) : undefined,
		button(t('copy'), (event) => copied(text, event.target), { 'aria-label': label('copy') }));
};

export const code = (text) => element('pre', { tabindex: '0', role: 'group', 'aria-label': 'Cypher' }, element('code', {}, text));

export function guidePanel({ browser, queries }) {
	const style = browser ? ':style ' + new URL('cypher/guanxi.grass', browser).href : undefined;
	const named = new Map(queries.map((one) => [one.name, one]));
	const grouped = new Set(Object.values(GROUPS).flat());
	const others = queries.map((one) => one.name).filter((name) => !grouped.has(name));
	return [
		element('h1', {}, t('browser.title')),
		element('p', { class: 'lead' }, t('browser.lead', { n: queries.length })),
		element('ol', { class: 'steps' },
			element('li', {}, element('h2', {}, t('browser.open')),
				browser ? [element('p', {}, t('browser.open.how')), element('p', {}, away(browser, t('browser.open.act')))] : element('p', {}, t('browser.open.own'))),
			element('li', {}, element('h2', {}, t('browser.style')),
				style ? [element('p', {}, t('browser.style.how')), code(style), element('p', {}, takeAway(browser, style, t('browser.style')))]
					: element('p', {}, t('browser.style.own')),
				element('p', {}, element('a', { class: 'action', href: '/explorer/guanxi.grass', download: 'guanxi.grass' }, t('browser.style.file')))),
			element('li', {}, element('h2', {}, t('browser.ask')), element('p', {}, t('browser.ask.how')))),
		[...Object.entries(GROUPS), ['others', others]].map(([group, names]) => section(group, names.map((name) => named.get(name)).filter((one) => one), browser))
	];
}

const section = (group, queries, browser) => queries.length ? [element('h2', {}, t('browser.group.' + group)),
	element('ul', { class: 'queries' }, queries.map((one) => saved(one, browser)))] : undefined;

function saved({ name, question, text }, browser) {
	const said = knows('query.' + name) ? t('query.' + name) : question;
	return element('li', {}, element('details', {}, element('summary', {}, knows('query.' + name) ? said : inEnglish(said)), code(text)),
		takeAway(browser, text, said));
}
