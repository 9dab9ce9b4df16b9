// A field that finds entities while one types, by keyboard first: arrows choose, Enter opens, Escape closes.

import { get } from './api.js';
import { element, show } from './elements.js';
import { country, nameOf, otherName, otherTongue, t } from './words.js';
import { shape } from './pens.js';

const PAUSE = 120;
const SLOW = 250;

const folded = (name) => name.toLowerCase().normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');

// The name that matched, as it is written; none if it is only the id.
function written(entity, name) {
	const rest = (named) => named.replace(/^[^:]*:/, '');
	const names = [entity.name, entity.nameZh, ...(entity.aliases ?? []).map(rest), ...(entity.identifiers ?? []).map(rest)].filter((one) => one);
	return names.find((one) => one === rest(name)) ?? names.find((one) => folded(one) === folded(rest(name)));
}

// What is typed and not chosen yet is marked, so that it isn't lost where the field is drawn anew.
export function search({ name, label, placeholder, value = '', hidden = false, pick, type = 'search' }) {
	const id = 'find-' + name;
	let hits = [];
	// The text that the hits are of: those of an older one are never chosen.
	let found = '';
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
			select(-1);
			clearTimeout(timer);
			timer = setTimeout(ask, PAUSE);
		},
		onkeydown: keys,
		onfocus: () => typed() && hits.length && open(true),
		onblur: () => setTimeout(leave, 150)
	});

	// What was typed but not chosen isn't what is asked.
	function leave() {
		open(false);
		if (document.activeElement !== input && input.dataset.typed && !hidden) {
			delete input.dataset.typed;
			input.value = value;
			found = '';
			hits = [];
		}
	}

	const typed = () => input.value.trim();

	async function ask() {
		asking?.abort();
		asking = new AbortController();
		const { signal } = asking;
		const words = typed();
		if (!words) {
			hits = [];
			found = '';
			return open(false);
		}
		const slow = setTimeout(() => tell(t('search.asking')), SLOW);
		try {
			const answer = await get('/api/entities', { q: words, limit: 8 }, signal);
			if (signal.aborted) {
				return;
			}
			hits = answer.entities;
			found = words;
			active = -1;
			show(list, hits.length ? hits.map(hit) : note(t('search.none', { q: words })),
				answer.complete ? undefined : note(t('search.more', { n: hits.length })));
			said.textContent = t('search.found', { n: hits.length });
			open(true);
		}
		catch (problem) {
			if (!signal.aborted) {
				hits = [];
				tell(t('problem.' + (problem.kind ?? 'fault')));
			}
		}
		finally {
			clearTimeout(slow);
		}
	}

	const note = (text) => element('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, text);

	function tell(text) {
		show(list, note(text));
		said.textContent = text;
		open(true);
	}

	// Enter takes the best hit of what is typed now, and asks first if that isn't known.
	async function enter() {
		clearTimeout(timer);
		if (active >= 0) {
			return choose(active);
		}
		const words = typed();
		if (words !== found) {
			await ask();
		}
		if (hits.length && words === found && words === typed()) {
			choose(0);
		}
	}

	function hit(entity, i) {
		const other = otherName(entity);
		const why = entity.matched;
		return element('li', { role: 'option', id: id + '-' + i, 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); choose(i); } },
			shape(entity.type),
			element('span', { class: 'hit-name' }, nameOf(entity), other ? element('span', { class: 'other', lang: otherTongue() }, other) : undefined),
			element('span', { class: 'hit-facts' }, [t('type.' + entity.type), entity.country ? country(entity.country) : undefined,
				why ? [t('how.' + why.how), ...[written(entity, why.name)].filter((name) => name && name !== nameOf(entity))].join(t('colon')) : undefined]
				.filter((one) => one).join(' · ')));
	}

	function keys(event) {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (hits.length && found === typed()) {
				open(true);
				select((active + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
			}
		}
		else if (event.key === 'Enter') {
			event.preventDefault();
			enter();
		}
		else if (event.key === 'Escape') {
			open(false);
		}
	}

	function select(i) {
		active = i;
		[...list.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === i)));
		if (i < 0) {
			return input.removeAttribute('aria-activedescendant');
		}
		input.setAttribute('aria-activedescendant', id + '-' + i);
		list.children[i].scrollIntoView({ block: 'nearest' });
	}

	function choose(i) {
		const entity = hits[i];
		open(false);
		hits = [];
		found = '';
		delete input.dataset.typed;
		input.value = hidden ? '' : nameOf(entity);
		pick(entity);
	}

	function open(is) {
		list.hidden = !is;
		input.setAttribute('aria-expanded', String(is));
		if (!is) {
			select(-1);
		}
	}

	const box = element('div', { class: 'find' }, element('label', { for: id }, label), input, list, said);
	box.input = input;
	return box;
}

