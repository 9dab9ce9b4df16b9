// All words of the page, in English or Chinese, and how numbers, names and days are written in it.

import { get } from './api.js';

let words = {};
let kinds = {};
let language = 'en';

export const LANGUAGES = ['en', 'zh'];

export async function speak(wanted) {
	const chosen = LANGUAGES.includes(wanted) ? wanted : 'en';
	if (chosen !== language || !words.brand) {
		words = await get('/explorer/words-' + chosen + '.json');
		language = chosen;
	}
	document.documentElement.lang = chosen;
	for (const place of document.querySelectorAll('[data-word]')) {
		place.textContent = t(place.dataset.word);
	}
}

// The types of tie come from the graph's own vocabulary; no type is named in this page.
export function learn(vocabulary) {
	kinds = Object.fromEntries(vocabulary.tieTypes.map((type) => [type.type, type]));
}

export const tieType = (type) => kinds[type];

export const tongue = () => language;

// A word, with {name} in it replaced. A word that is missing shows its key, so that a test sees it.
export function t(key, values = {}) {
	const one = values.n === 1 ? words[key + '.one'] : undefined;
	return (one ?? words[key] ?? '⟦' + key + '⟧')
		.replace(/\{(\w+)\}/g, (all, name) => (typeof values[name] === 'number') ? number(values[name]) : values[name] ?? all);
}

export const knows = (key) => key in words;

export const number = (value) => new Intl.NumberFormat(language).format(value);

export const nameOf = (entity) => (language === 'zh' && entity.nameZh) ? entity.nameZh : entity.name;

export const otherName = (entity) => (language === 'zh') ? (entity.nameZh ? entity.name : undefined) : entity.nameZh;

// The kinds of name that isn't in the page's language.
export const otherTongue = () => (language === 'zh') ? 'en' : 'zh';

export function country(code) {
	try {
		return new Intl.DisplayNames([language], { type: 'region' }).of(code);
	}
	catch {
		return code;
	}
}
