// What a tie says, in words.

import { nameOf, t, tieType, tongue } from './words.js';

const UNSETTLED = ['planned', 'forecast', 'alleged'];

export const ALL_STATUSES = ['established', 'announced', ...UNSETTLED];

export const KINDS = ['ownership', 'investment', 'partnership', 'people', 'operation', 'membership', 'regulation', 'dispute'];

export const unsettled = (tie) => UNSETTLED.includes(tie.status);

export const symmetric = (tie) => tieType(tie.type)?.symmetric ?? false;

// How it reads between the two; what qualifies it isn't said here.
export function wording(tie) {
	const type = tieType(tie.type);
	return tongue() === 'zh' && type ? type.sentenceZh.replace('{subject}', '').replace('{object}', '…').replace(/…$/, '')
		: type?.wording ?? tie.wording;
}

// The whole of it; a plan is called a plan.
export function sentence(tie) {
	const type = tieType(tie.type);
	const ends = { '{subject}': () => nameOf(tie.subject), '{object}': () => nameOf(tie.object) };
	return (tongue() === 'zh' && type ? type.sentenceZh : '{subject} ' + wording(tie) + ' {object}')
		.replace(/\{(subject|object)\}/g, (end) => ends[end]()) + qualifier(tie);
}

const qualifier = (tie) => tie.status === 'established' ? '' : t('qualifier', { what: t('status.' + tie.status) });

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

export const terms = (what) => [what.role, what.purpose, what.scope, ...sums(what)].filter((part) => part);

// A scope that is an entity's id has its name, where the evidence tells it.
export function named(tie) {
	const body = tie.claims.find((claim) => claim.body && claim.scope === tie.scope)?.body;
	return body ? { ...tie, scope: nameOf(body) } : tie;
}

// Money and stakes; compact where there is little room.
export function sums(what, notation = 'standard') {
	const parts = [];
	if (what.amount !== undefined) {
		parts.push([what.currency, new Intl.NumberFormat(tongue(), { notation }).format(what.amount)].filter((part) => part).join(' '));
	}
	if (what.percentMin !== undefined || what.percentMax !== undefined) {
		parts.push([...new Set([what.percentMin, what.percentMax])].filter((part) => part !== undefined).join('–') + ' %');
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
