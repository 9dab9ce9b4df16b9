// A claim as it is cited: what is said, by whom, when, with what strength, and where it stands.

import { address } from './state.js';
import { element, unbroken } from './elements.js';
import { terms, when } from './ties.js';
import { knows, nameOf, number, t, tieType, tongue } from './words.js';

// What the sources' own language is; a reader of the page may hear another.
const own = (text, tag = 'span', attributes = {}) =>
	element(tag, { lang: tongue() === 'en' ? undefined : 'en', ...attributes }, text);

export const inEnglish = own;

export const entityLink = (entity) => element('a', { href: address({ who: entity.id, tie: '', source: '' }) }, nameOf(entity));

export const openLink = (entity) => element('a', { href: address({ entity: entity.id }, true) }, nameOf(entity));

export const status = (word, disputed = false) => [
	element('span', { class: 'status ' + word }, t('status.' + word)),
	disputed ? element('span', { class: 'status contested' }, t('disputed')) : undefined
];

// What is measured, unless the unit says it already; in English where the page has no word of its own for it.
function measured(claim) {
	const key = (claim.measure ?? '').toLowerCase();
	return !key || key === unitKey(claim) ? undefined : [knows('measure.' + key) ? t('measure.' + key) : own(key.replaceAll('-', ' ')), t('colon')];
}

const unitKey = (claim) => (claim.unit ?? '').toLowerCase().replaceAll(' ', '-');

function said(claim) {
	if (claim.form === 'Figure') {
		const unit = unitKey(claim);
		return [measured(claim), element('strong', {}, [claim.hedge && claim.hedge !== 'exact' ? t('hedge.' + claim.hedge) + ' ' : '', number(claim.value), ' ',
			knows('unit.' + unit) ? t('unit.' + unit) : claim.unit].join(''))];
	}
	if (claim.form === 'Statement') {
		return [own(claim.text)];
	}
	if (claim.type && claim.object && claim.subjects) {
		const type = tieType(claim.type);
		const words = tongue() === 'zh' && type ? type.sentenceZh : '{subject} ' + (type?.wording ?? claim.type) + ' {object}';
		return words.split(/(\{subject\}|\{object\})/).map((part) => part === '{subject}' ? claim.subjects.map(entityLink)
			: part === '{object}' ? entityLink(claim.object) : part);
	}
	return [];
}

export function cite(claim) {
	const source = claim.source;
	const facts = [...terms(claim.body ? { ...claim, scope: nameOf(claim.body) } : claim), when(claim)].filter((word) => word).join(t('comma'));
	const what = said(claim);
	return element('li', { class: 'claim' },
		element('p', { class: 'claim-head' }, claim.status ? status(claim.status, claim.disputed) : undefined,
			facts ? element('span', { class: 'facts' }, unbroken(facts)) : undefined),
		what.length ? element('p', { class: 'said' }, what) : undefined,
		claim.note ? own(claim.note, 'p', { class: 'note' }) : undefined,
		element('p', { class: 'source' },
			source ? element('a', { href: address({ source: source.id, tie: '', who: '' }) }, own('“' + source.title + '”')) : undefined,
			source ? unbroken([source.publisher, source.published ?? t('undated')].filter((one) => one).map((one) => ', ' + one).join('')) : undefined,
			claim.locator ? element('span', { class: 'locator' }, ', ' + place(claim.locator)) : undefined,
			claim.saidBy ? element('span', { class: 'saidby' }, ' · ', t('saidBy'), ' ', claim.speaker ? entityLink(claim.speaker) : claim.saidBy) : undefined));
}

// p8s2 is the second sentence of paragraph 8.
function place(locator) {
	const found = /^p(\d+)(?:s(\d+))?$/.exec(locator);
	return found ? t(found[2] ? 'place.sentence' : 'place.paragraph', { p: found[1], s: found[2] }) : locator;
}

// A footnote of a path: who published what, when, and where in it.
export function footnote(words) {
	const [, from, published, locator] = /^(.*”), ([^,]+), ([^,]+)$/s.exec(words) ?? [];
	return locator ? [own(from), ', ' + (published === 'undated' ? t('undated') : published) + ', ' + place(locator)] : own(words);
}

// How a confidence came about: 'established (0.9) by 2 sources, contradicted (halved)'.
export const reckoned = (rule) => rule.split(', ').map((part) => {
	const [, strength, weight, n] = /^(\w+) \(([\d.]+)\) by (\d+) sources?$/.exec(part) ?? [];
	return n ? t('confidence.by', { status: t('status.' + strength), weight, n: Number(n) })
		: part === 'contradicted (halved)' ? t('confidence.halved') : part;
}).join(t('comma'));

// Two that can't both be true, side by side.
export function contest(dispute) {
	return element('section', { class: 'contest' },
		element('h3', {}, openLink(dispute.about), t('colon'), knows('rule.' + dispute.rule) ? t('rule.' + dispute.rule) : own(dispute.sentence)),
		element('div', { class: 'sides' }, dispute.sides.map((side) => element('div', { class: 'side' },
			element('ul', { class: 'claims' }, cite(side.claim)),
			element('p', { class: 'then' }, t('dispute.then'), ' ', side.claim.form === 'Figure' ? said(side.claim) : tongue() === 'zh' ? side.thenZh : side.then),
			side.answer ? own(side.answer, 'p', { class: 'then' }) : undefined))));
}

export const contests = (disputes) => disputes?.length ? element('section', {},
	element('h2', {}, t('disputes.title', { n: disputes.length })), disputes.map(contest)) : undefined;
