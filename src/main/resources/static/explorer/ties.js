// What a tie says, in words.

import { nameOf, t, tieType, tongue } from './words.js';

const UNSETTLED = ['planned', 'forecast', 'alleged'];

export const ALL_STATUSES = ['established', 'announced', ...UNSETTLED];

export const KINDS = ['ownership', 'investment', 'partnership', 'people', 'operation', 'membership', 'regulation', 'dispute'];

export const unsettled = (tie) => UNSETTLED.includes(tie.status);

export const symmetric = (tie) => tieType(tie.type)?.symmetric ?? false;

// How it reads between the two.
export function wording(tie) {
	if (tongue() !== 'zh') {
		return tie.wording;
	}
	const sentence = tieType(tie.type)?.sentenceZh ?? tie.wording;
	return sentence.replace('{subject}', '').replace('{object}', '…').replace(/…$/, '');
}

export function sentence(tie) {
	const subject = nameOf(tie.subject);
	const object = nameOf(tie.object);
	if (tongue() === 'zh') {
		return (tieType(tie.type)?.sentenceZh ?? '{subject} ' + tie.wording + ' {object}')
			.replace('{subject}', subject).replace('{object}', object);
	}
	return subject + ' ' + tie.wording + ' ' + object;
}

// Everything that a reader must not overlook, in a few words each.
export function marks(tie, day) {
	return [
		unsettled(tie) ? t('status.' + tie.status) : undefined,
		tie.held === 'maybe' ? t('held.maybe') : undefined,
		day && notKnownYet(tie, day) ? t('known.notYet') : undefined,
		tie.known === 'maybe' ? t('known.maybe') : undefined,
		tie.disputed ? t('disputed') : undefined
	].filter((mark) => mark);
}

export function when(what) {
	const parts = [];
	if (what.from) {
		parts.push(t('from.' + (what.fromBasis ?? 'at'), { date: what.from }));
	}
	if (what.until) {
		parts.push(t('until.' + (what.untilBasis ?? 'at'), { date: what.until }));
	}
	if (what.asOf) {
		parts.push(t('asOf', { date: what.asOf }));
	}
	return parts.join(t('comma'));
}

export function terms(what) {
	const parts = [];
	if (what.role) {
		parts.push(what.role);
	}
	if (what.purpose) {
		parts.push(what.purpose);
	}
	if (what.scope) {
		parts.push(what.scope);
	}
	if (what.amount !== undefined) {
		parts.push((what.currency ?? '') + ' ' + new Intl.NumberFormat(tongue()).format(what.amount));
	}
	if (what.percentMin !== undefined) {
		const most = what.percentMax;
		parts.push(most === undefined || most === what.percentMin ? what.percentMin + ' %'
			: what.percentMin + '–' + most + ' %');
	}
	return parts;
}

export const sources = (tie) =>
	new Set(tie.claims.map((claim) => claim.source?.id).filter((id) => id)).size;

// Whether every source of it came out after the day. An undated source may have been there.
export function notKnownYet(tie, day) {
	return tie.claims.length > 0
		&& tie.claims.every((claim) => claim.source?.published && claim.source.published > day);
}

// The years that it speaks of.
export function years(tie) {
	const dates = [tie.from, tie.until, tie.asOf, ...tie.claims.map((claim) => claim.source?.published)];
	return dates.filter((date) => date).map((date) => Number(date.slice(0, 4))).filter((year) => year > 0);
}
