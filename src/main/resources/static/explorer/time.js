// The years: what held, what may have held, and what was not known yet.

import { button, byId, element, show } from './elements.js';
import { address, go } from './state.js';
import { t } from './words.js';
import { years } from './ties.js';

const PAUSE = 150;

// While a year is typed, the day is in the first century.
export const FIRST_DAY = '1900-01-01';

export function time(place, drawing, words) {
	const all = drawing.base.ties.flatMap(years);
	if (!all.length && !words.day) {
		show(place);
		return;
	}
	const now = words.day ? Number(words.day.slice(0, 4)) : undefined;
	const first = Math.min(...all, now ?? Infinity);
	const last = Math.max(...all, now ?? -Infinity);
	const range = place.querySelector('input[type=range]');
	if (range && first < last && document.activeElement === range && place.dataset.lang === document.documentElement.lang) {
		range.min = first;
		range.max = last + 1;
		show(place.querySelector('.day-asked'), asked(words));
		return;
	}
	place.dataset.lang = document.documentElement.lang;
	let timer;
	const slider = element('input', {
		'type': 'range', 'id': 'year', 'min': first, 'max': last + 1, 'step': 1, 'value': now ?? last + 1, 'aria-valuetext': now ? String(now) : t('time.ever'),
		'oninput': (event) => {
			const year = Number(event.target.value);
			const ever = year > Number(event.target.max) - 1;
			event.target.setAttribute('aria-valuetext', ever ? t('time.ever') : String(year));
			show(place.querySelector('.day-asked'), asked({ day: ever ? '' : end(year), known: words.known }));
			clearTimeout(timer);
			timer = setTimeout(() => go(address({ day: ever ? '' : end(year), known: ever ? '' : words.known }), { replace: Boolean(words.day) && !ever }), PAUSE);
		}
	});
	const focused = place.contains(document.activeElement) ? document.activeElement.id : undefined;
	show(place,
		element(first < last ? 'label' : 'span', first < last ? { for: 'year' } : {}, t('time.title')),
		first < last ? [element('span', { class: 'year' }, String(first)), slider, element('span', { class: 'year' }, t('time.ever'))] : undefined,
		element('div', { class: 'day-asked' }, asked(words)));
	if (focused) {
		byId(focused)?.focus();
	}
}

const asked = (words) => [
	element('output', { for: 'year', class: 'unseen' }, words.day ? t('time.on', { day: words.day }) : ''),
	element('label', {}, t('time.day'), ' ', element('input', {
		type: 'date', id: 'day', min: FIRST_DAY, value: words.day ?? '', onchange: ({ target: { value, validity } }) => validity.valid && go(address({ day: value, known: value ? words.known : '' }))
	})),
	words.day ? [
		element('label', { class: 'check' }, element('input', {
			type: 'checkbox', id: 'known', checked: Boolean(words.known), onchange: (event) => go(address({ known: event.target.checked ? 'yes' : '' }))
		}), t('time.known')),
		button(t('time.clear'), () => go(address({ day: '', known: '' })))] : undefined
];

const end = (year) => String(year).padStart(4, '0') + '-12-31';
