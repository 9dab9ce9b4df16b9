// Shows whom else an entity is tied to. One with many ties asks first which, and how many.

import { entityPath, get } from './api.js';
import { button, byId, element, say } from './elements.js';
import { address, go, list, state } from './state.js';
import { kindCounts, total } from './panels.js';
import { nameOf, number, t } from './words.js';
import { swatch } from './pens.js';

const HUB = 20;

export async function expand(id) {
	try {
		const answer = await get(entityPath(id));
		const counts = kindCounts(answer.ties);
		total(counts) > HUB ? ask(answer.entity, counts) : open(id, [], HUB);
	}
	catch (problem) {
		say('problem', element('strong', {}, t('problem.' + (problem.kind ?? 'fault'))), ' ', button(t('problem.again'), () => expand(id)));
		byId('message').scrollIntoView({ block: 'nearest' });
	}
}

function open(id, kinds, limit) {
	const words = state();
	const others = list(words.open).filter((one) => one.split('~')[0] !== id);
	const own = [id, kinds.join('.'), limit].join('~');
	go(words.entity ? address({ open: [...others, own].join(',') }) : address({ entity: id }, true));
}

function ask(entity, counts) {
	const boxes = [...counts].map(([kind, n]) => element('label', {}, element('input', { type: 'checkbox', name: 'kind', value: kind, checked: true }),
		swatch(kind), element('span', {}, t('kind.' + kind)), element('b', {}, number(n))));
	const most = element('input', { type: 'number', id: 'how-many', min: 1, max: 500, value: 50, required: true });
	const dialog = element('dialog', { 'aria-labelledby': 'expand-title', onclose: () => dialog.remove() },
		element('form', {
			method: 'dialog', onsubmit: (event) => {
				const kinds = [...dialog.querySelectorAll('[name=kind]:checked')].map((box) => box.value);
				if (event.submitter?.value === 'yes' && kinds.length) {
					open(entity.id, kinds.length === counts.size ? [] : kinds, Math.min(500, Math.max(1, Number(most.value) || 50)));
				}
			}
		},
		element('h2', { id: 'expand-title' }, t('expand.title', { name: nameOf(entity), n: total(counts) })),
		element('fieldset', {}, element('legend', {}, t('expand.kinds')), boxes),
		element('label', { for: 'how-many' }, t('expand.most')), most,
		element('div', { class: 'actions' }, element('button', { value: 'yes', class: 'strong' }, t('expand.yes')),
			button(t('cancel'), () => dialog.close()))));
	document.body.append(dialog);
	dialog.showModal();
}
