// What lines and shapes mean; choosing kinds here asks for those alone.

import { element, say, show } from './elements.js';
import { address, go, list } from './state.js';
import { KINDS, notKnownYet, unsettled } from './ties.js';
import { number, t } from './words.js';
import { shape, swatch } from './pens.js';

export function legend(place, drawing, words, narrow) {
	const counts = new Map();
	for (const tie of drawing.ties) {
		counts.set(tie.kind, (counts.get(tie.kind) ?? 0) + 1);
	}
	const focused = document.activeElement?.closest('#legend') ? document.activeElement.value : undefined;
	const open = place.querySelector('details')?.open ?? !narrow;
	const doubts = [
		drawing.ties.some(unsettled) ? ['unsettled', t('legend.unsettled')] : undefined,
		drawing.ties.some((tie) => tie.held === 'maybe') ? ['maybe', '? ' + t('held.maybe')] : undefined,
		words.day && drawing.ties.some((tie) => notKnownYet(tie, words.day)) ? ['unknown', t('known.notYet')] : undefined
	].filter((one) => one);
	show(place,
		element('details', { open: open || !narrow }, element('summary', {}, t('legend.kinds')), kindBoxes('legend', words, counts, !drawing.anyStatus)),
		element('ul', { class: 'marks' },
			doubts.map(([mark, text]) => element('li', {}, swatch(undefined, mark), text)),
			drawing.ties.some((tie) => tie.disputed) ? element('li', {}, element('span', { class: 'crossed', 'aria-hidden': 'true' }), t('disputed')) : undefined,
			[...new Set(drawing.entities.map((entity) => entity.type))].sort().map((type) => element('li', {}, shape(type), t('type.' + type)))));
	if (focused) {
		place.querySelector('input[value="' + focused + '"]')?.focus();
	}
}

// Which kinds of tie, and whether plans and allegations too.
export function kindBoxes(place, words, counts = new Map(), plans = true) {
	const chosen = list(words.kind);
	const box = (kind) => element('label', { class: 'kind' }, element('input', {
		type: 'checkbox', id: place + '-' + kind, name: 'kinds', value: kind, checked: !chosen.length || chosen.includes(kind), onchange: (event) => choose(event.target, chosen)
	}), swatch(kind), element('span', {}, t('kind.' + kind)), counts.has(kind) ? element('b', {}, number(counts.get(kind))) : undefined);
	return element('fieldset', {}, element('legend', { class: 'unseen' }, t('legend.kinds')), KINDS.map(box),
		plans ? element('label', { class: 'kind all' }, element('input', {
			type: 'checkbox', id: place + '-unsettled', value: 'unsettled', checked: words.status === 'all', onchange: (event) => go(address({ status: event.target.checked ? 'all' : '' }))
		}), swatch(undefined, 'unsettled'), element('span', {}, t('legend.all'))) : undefined);
}

function choose(box, chosen) {
	const before = chosen.length ? chosen : KINDS;
	if (!box.checked && before.length === 1) {
		box.checked = true;
		say('', t('legend.least'));
		return;
	}
	const now = box.checked ? [...before, box.value] : before.filter((kind) => kind !== box.value);
	go(address({ kind: now.length === KINDS.length ? '' : KINDS.filter((kind) => now.includes(kind)).join(',') }));
}
