// The same ties as a table: sorted, filtered, copied, saved. This is what a screen reader hears, and a phone shows first.

import { button, element, show, unbroken } from './elements.js';
import { address, go, state } from './state.js';
import { copied, csv, save, tabbed } from './export.js';
import { marks, named, sentence, sources, terms, when, wording } from './ties.js';
import { nameOf, t, tongue } from './words.js';
import { swatch } from './pens.js';

const PAGE = 200;

const COLUMNS = {
	subject: (tie) => nameOf(tie.subject),
	// In Chinese what ties two may stand around both.
	tie: (tie) => tongue() === 'zh' ? sentence(tie) : wording(tie),
	object: (tie) => nameOf(tie.object),
	terms: (tie) => terms(named(tie)).join(t('comma')),
	when: (tie) => when(tie),
	status: (tie) => t('status.' + tie.status),
	marks: (tie, day) => marks(tie, day).filter((mark) => mark !== t('status.' + tie.status)).join(t('comma')),
	sources: (tie) => sources(tie)
};

let shown = PAGE;
let last;

export function table(place, drawing, words) {
	if (last !== drawing.question.join() + words.sort + words.filter) {
		shown = PAGE;
		last = drawing.question.join() + words.sort + words.filter;
	}
	const rows = sorted(drawing.ties.map((tie) => ({ tie, cells: Object.values(COLUMNS).map((cell) => cell(tie, words.day)) })), words)
		.filter(({ cells }) => !words.filter || cells.join('\n').toLowerCase().includes(words.filter.toLowerCase()));
	const head = place.querySelector('.table-head');
	const body = [rows.length || !words.filter ? listed(rows, words) : element('p', { class: 'note' }, t('table.none', { filter: words.filter })), rows.length > shown ? more(place, drawing, words, rows.length) : undefined];
	if (head && head.dataset.lang === document.documentElement.lang) {
		head.querySelector('.n').textContent = t('table.shown', { shown: Math.min(rows.length, shown), all: drawing.ties.length });
		head.rows = rows;
		show(place.querySelector('.table-body'), body);
		return;
	}
	show(place, heading(rows, drawing, words), element('div', { 'class': 'table-body', 'tabindex': '0', 'role': 'region', 'aria-label': t('table.title') }, body));
}

function sorted(rows, words) {
	const [column, down] = (words.sort ?? '').split('~');
	const at = Object.keys(COLUMNS).indexOf(column);
	if (at < 0) {
		return rows;
	}
	const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
	return rows.sort((a, b) => compare(a.cells[at], b.cells[at]) * (down ? -1 : 1));
}

function heading(rows, drawing, words) {
	const input = element('input', {
		type: 'search', id: 'table-filter', value: words.filter ?? '', maxlength: 100,
		oninput: (event) => go(address({ filter: event.target.value }), { replace: true })
	});
	const head = element('div', { class: 'table-head' },
		element('h2', {}, t('table.title')),
		element('span', { class: 'n' }, t('table.shown', { shown: Math.min(rows.length, shown), all: drawing.ties.length })),
		element('label', { for: 'table-filter' }, t('table.filter')), input,
		button(t('copy'), (event) => copied(tabbed(cells(head.rows)), event.target)),
		button('CSV', () => save('guanxi.csv', new Blob([csv(cells(head.rows))], { type: 'text/csv;charset=utf-8' }))));
	head.dataset.lang = document.documentElement.lang;
	head.rows = rows;
	return head;
}

// With ids, so that a row can be found again.
const cells = (rows) => [[...Object.keys(COLUMNS).map((column) => t('column.' + column)), 'id', 'type', 'subject', 'object'],
	...rows.map(({ tie, cells: texts }) => [...texts, tie.id, tie.type, tie.subject.id, tie.object.id])];

// A column in which nothing is said isn't shown.
const ALWAYS = ['subject', 'tie', 'object', 'status', 'sources'];

function listed(rows, words) {
	const used = Object.keys(COLUMNS).map((column, at) => ALWAYS.includes(column) || rows.some(({ cells }) => cells[at]));
	const [sort, down] = (words.sort ?? '').split('~');
	return element('table', { class: 'ties' },
		element('caption', { class: 'unseen' }, t('table.caption')),
		element('thead', {}, element('tr', {}, Object.keys(COLUMNS).filter((_, at) => used[at]).map((column) => element('th', {
			'scope': 'col', 'class': 'by-' + column, 'aria-sort': sort === column ? (down ? 'descending' : 'ascending') : undefined
		}, button(t('column.' + column), () => {
			const now = state().sort;
			go(address({ sort: now === column ? column + '~down' : now === column + '~down' ? '' : column }));
			document.querySelector('#table th.by-' + column + ' button')?.focus();
		}))))),
		element('tbody', {}, rows.slice(0, shown).map(({ tie, cells: texts }) => row(tie, texts, words, used))));
}

function row(tie, [subject, said, object, facts, time, status, doubts, count], words, used) {
	const on = words.tie === tie.id;
	return element('tr', { class: [on ? 'on' : '', tie.held === 'maybe' ? 'maybe' : ''].join(' ') }, [
		element('th', { 'scope': 'row', 'data-label': t('column.subject') }, element('a', { href: address({ who: tie.subject.id, tie: '', source: '' }) }, subject)),
		element('td', { 'class': 'tie', 'data-label': t('column.tie') }, element('a', { 'href': address({ tie: tie.id, source: '' }), 'aria-current': on ? 'true' : undefined }, swatch(tie.kind, marks(tie).length && ['planned', 'forecast', 'alleged'].includes(tie.status) ? 'unsettled' : ''), ' ', said)),
		element('td', { 'data-label': t('column.object') }, element('a', { href: address({ who: tie.object.id, tie: '', source: '' }) }, object)),
		element('td', { 'data-label': t('column.terms') }, facts),
		element('td', { 'data-label': t('column.when') }, unbroken(time)),
		element('td', { 'data-label': t('column.status') }, element('span', { class: 'status ' + tie.status }, status)),
		element('td', { 'data-label': t('column.marks') }, doubts ? element('span', { class: 'doubt' }, doubts) : ''),
		element('td', { 'class': 'n', 'data-label': t('column.sources') }, String(count))].filter((_, at) => used[at]));
}

const more = (place, drawing, words, all) => button(t('table.more', { shown, all }), () => {
	shown += PAGE;
	table(place, drawing, words);
}, { class: 'more' });
