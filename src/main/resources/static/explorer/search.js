// A field that finds entities while one types, by keyboard first: arrows choose, Enter opens, Escape closes.

import { get } from './api.js';
import { element, show } from './elements.js';
import { country, nameOf, otherName, otherTongue, t } from './words.js';
import { shape } from './pens.js';

const PAUSE = 120;

// What is typed and not chosen yet is marked, so that it isn't lost where the field is drawn anew.
export function search({ name, label, placeholder, value = '', hidden = false, pick, type = 'search' }) {
	const id = 'find-' + name;
	let hits = [];
	let active = -1;
	let timer;
	let asking;
	const list = element('ul', { role: 'listbox', id: id + '-list', 'aria-label': label, class: 'hits', hidden: true });
	const said = element('span', { role: 'status', class: 'unseen' });
	const input = element('input', {
		id, type, value, placeholder, role: 'combobox', autocomplete: 'off', spellcheck: 'false', maxlength: 200,
		'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id + '-list',
		oninput: () => {
			input.dataset.typed = 'yes';
			clearTimeout(timer);
			timer = setTimeout(ask, PAUSE);
		},
		onkeydown: keys,
		onfocus: () => input.value.trim() && hits.length && open(true),
		onblur: () => setTimeout(() => open(false), 150)
	});

	async function ask() {
		asking?.abort();
		asking = new AbortController();
		const words = input.value.trim();
		if (!words) {
			hits = [];
			return open(false);
		}
		try {
			const answer = await get('/api/entities', { q: words, limit: 8 }, asking.signal);
			hits = answer.entities;
			active = -1;
			show(list, hits.length ? hits.map(hit) : element('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, t('search.none', { q: words })),
				answer.complete ? undefined : element('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, t('search.more', { n: hits.length })));
			said.textContent = t('search.found', { n: hits.length });
			open(true);
		}
		catch (problem) {
			if (problem.name !== 'AbortError') {
				hits = [];
				show(list, element('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, t('problem.' + (problem.kind ?? 'fault'))));
				open(true);
			}
		}
	}

	function hit(entity, i) {
		const other = otherName(entity);
		const why = entity.matched;
		return element('li', { role: 'option', id: id + '-' + i, 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); choose(i); } },
			shape(entity.type),
			element('span', { class: 'hit-name' }, nameOf(entity), other ? element('span', { class: 'other', lang: otherTongue() }, other) : undefined),
			element('span', { class: 'hit-facts' }, [t('type.' + entity.type), entity.country ? country(entity.country) : undefined,
				why ? t('how.' + why.how) + (why.name === nameOf(entity) ? '' : t('quoted', { name: why.name })) : undefined]
				.filter((one) => one).join(' · ')));
	}

	function keys(event) {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (hits.length) {
				open(true);
				select((active + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
			}
		}
		else if (event.key === 'Enter') {
			event.preventDefault();
			clearTimeout(timer);
			active >= 0 || !hits.length ? (hits.length ? choose(active) : ask()) : choose(0);
		}
		else if (event.key === 'Escape') {
			open(false);
		}
	}

	function select(i) {
		active = i;
		[...list.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === i)));
		input.setAttribute('aria-activedescendant', id + '-' + i);
		list.children[i].scrollIntoView({ block: 'nearest' });
	}

	function choose(i) {
		const entity = hits[i];
		open(false);
		hits = [];
		delete input.dataset.typed;
		input.value = hidden ? '' : nameOf(entity);
		pick(entity);
	}

	function open(is) {
		list.hidden = !is;
		input.setAttribute('aria-expanded', String(is));
		if (!is) {
			input.removeAttribute('aria-activedescendant');
			active = -1;
		}
	}

	const box = element('div', { class: 'find' }, element('label', { for: id }, label), input, list, said);
	box.input = input;
	return box;
}

