// Each view asks the REST interface its question and makes a drawing of the answer:
// {subject, question, base, entities, ties, centre, shape, ...}. base is what there is at any time, entities and ties what
// held on the day that is looked at; without a day they are the same.

import { entityPath, get, post } from './api.js';
import { guide } from './guide.js';
import { list } from './state.js';
import { ALL_STATUSES, notKnownYet, unsettled } from './ties.js';

export const LIMIT = 60;

export function filter(words) {
	return { kind: list(words.kind), status: words.status === 'all' ? ALL_STATUSES : [] };
}

const dated = (words) => words.day ? { asOf: words.day, knownBy: words.known ? words.day : undefined } : {};

// What was expanded: id~kinds~how many.
export const opened = (words) => list(words.open).map((word) => {
	const [id, kinds, limit] = word.split('~');
	return { id, kind: kinds ? kinds.split('.') : [], limit: Number(limit) || 30 };
});

const union = (lists) => [...new Map(lists.flat().map((one) => [one.id, one])).values()];

const nothing = { entities: [], ties: [] };

// Ties whose ends aren't drawn can't be.
function between(entities, ties) {
	const ids = new Set(entities.map((entity) => entity.id));
	return ties.filter((tie) => ids.has(tie.subject.id) && ids.has(tie.object.id));
}

function drawing(subject, words, base, shown, more) {
	const entities = union([base.entities, shown.entities]);
	const ties = union([base.ties, shown.ties]);
	return {
		subject,
		question: [subject, words.kind, words.status, words.open, words.depth, words.limit],
		base: { entities, ties: between(entities, ties) },
		entities: shown.entities,
		ties: between(shown.entities, shown.ties),
		centre: new Set(),
		shape: 'forces',
		...more
	};
}

async function around(words, signal) {
	const asks = [{ id: words.entity, kind: list(words.kind), depth: words.depth, limit: words.limit || LIMIT },
		...opened(words)];
	const at = (when) => Promise.all(asks.map((ask, i) => get(entityPath(ask.id, '/network'),
		{ ...filter(words), kind: ask.kind, depth: ask.depth, limit: ask.limit, ...when }, signal)
		.catch((problem) => i && problem.kind === 'missing' ? { entities: [], ties: [], missing: ask.id } : Promise.reject(problem))));
	const [whole, then] = await Promise.all([at({}), words.day ? at(dated(words)) : undefined]);
	const merge = (answers) => ({ entities: union(answers.map((one) => one.entities)), ties: union(answers.map((one) => one.ties)) });
	const answers = then ?? whole;
	const more = answers.reduce((sum, one) => sum + Object.values(one.more ?? {}).reduce((all, n) => all + n, 0), 0);
	return drawing(words.entity, words, merge(whole), merge(answers), {
		centre: new Set([words.entity]),
		opened: new Set(opened(words).map((one) => one.id)),
		hidden: more,
		missing: whole.map((one) => one.missing).filter((id) => id),
		disputes: answers.flatMap((one) => one.disputes ?? []),
		digest: answers[0].dataset.digest
	});
}

async function paths(words, signal) {
	if (!words.from || !words.to) {
		const one = words.from || words.to;
		const known = one ? (await get(entityPath(one), {}, signal)).entity : undefined;
		return drawing('paths', words, nothing, nothing, { unasked: true, answer: { from: known, to: known } });
	}
	const asked = {
		from: words.from, to: words.to, maxHops: words.maxHops, mode: words.mode, k: words.mode ? undefined : words.k,
		via: list(words.via), avoid: list(words.avoid), ...filter(words)
	};
	const [answer, named] = await Promise.all([get('/api/paths', { ...asked, ...dated(words) }, signal),
		Promise.all([...asked.via, ...asked.avoid].map((id) => get(entityPath(id), {}, signal).then((one) => one.entity)))]);
	const found = {
		entities: union([[answer.from, answer.to], ...answer.paths.map((path) => path.entities)]),
		ties: union(answer.paths.map((path) => path.ties))
	};
	const levels = new Map();
	for (const path of answer.paths) {
		path.entities.forEach((entity, i) => levels.set(entity.id, Math.max(levels.get(entity.id) ?? 0, i)));
	}
	const last = Math.max(1, ...levels.values());
	levels.set(answer.from.id, 0).set(answer.to.id, last);
	const lanes = new Map([[answer.from.id, 0], [answer.to.id, 0]]);
	answer.paths.forEach((path, i) => path.entities.filter((entity) => !lanes.has(entity.id)).forEach((entity) => lanes.set(entity.id, i)));
	return drawing(words.from + ' ' + words.to, words, found, found, {
		question: ['paths', JSON.stringify(asked)],
		centre: new Set([words.from, words.to]),
		shape: 'right',
		levels,
		lanes,
		paths: answer.paths,
		answer,
		named,
		disputes: answer.disputes ?? [],
		digest: answer.dataset.digest
	});
}

async function connections(ids, words, signal) {
	const asked = { entities: ids, ...filter(words) };
	asked.status = asked.status.length ? asked.status : undefined;
	return post('/api/networks', { ...asked, ...dated(words) }, signal);
}

async function among(words, signal) {
	const ids = list(words.among);
	if (ids.length < 2) {
		const names = await Promise.all(ids.map((id) => get(entityPath(id), {}, signal)));
		const known = { entities: names.map((one) => one.entity), ties: [] };
		return drawing('among', words, known, known, { unasked: true, centre: new Set(ids) });
	}
	const answer = await connections(ids, words, signal);
	return drawing(ids.join(' '), words, answer, answer, {
		centre: new Set(ids), answer, disputes: answer.disputes ?? [], digest: answer.dataset.digest
	});
}

// The best connected, and two ties around the very best.
async function start(words, signal) {
	const overview = await get('/api/overview', { limit: 8 }, signal);
	const best = overview.connected ?? [];
	if (!best.length) {
		return drawing('start', words, nothing, nothing, { overview, pairs: [], digest: overview.dataset.digest });
	}
	const first = best[0].entity.id;
	const [drawn, pairs] = await Promise.all([
		around({ ...words, entity: first, depth: words.depth || '2' }, signal),
		connections(best.map((one) => one.entity.id), words, signal).catch(() => undefined)
	]);
	return { ...drawn, overview, pairs: pairs?.pairs ?? [] };
}

// Where the answer knows no filters, they are held against what it has.
const ofKind = (ties, words) => ties.filter((tie) => !words.kind || list(words.kind).includes(tie.kind));

const onDay = (ties, words) => ties.filter((tie) => tie.held !== 'no' && !(words.known && words.day && notKnownYet(tie, words.day)));

const withEnds = (ties) => ({ entities: union(ties.map((tie) => [tie.subject, tie.object])), ties });

async function source(words, signal) {
	const answer = await get('/api/sources/' + encodeURIComponent(words.source), { limit: 1, asOf: words.day }, signal);
	const ties = ofKind(answer.wouldFall, words).filter((tie) => words.status === 'all' || !unsettled(tie))
		.map((tie) => ({ ...tie, claims: tie.claims.map((claim) => ({ ...claim, source: answer.source })) }));
	return drawing('source ' + words.source, words, withEnds(ties), withEnds(onDay(ties, words)), { digest: answer.dataset.digest });
}

async function disputes(words, signal) {
	const answer = await get('/api/disputes', { limit: 100 }, signal);
	const sides = answer.disputes.flatMap((one) => one.sides).map((side) => side.claim.tie).filter((id) => id);
	const all = (await Promise.all([...new Set(sides)].slice(0, 30).map((id) => get('/api/ties/' + id, { asOf: words.day }, signal)
		.then((one) => one.tie, () => undefined)))).filter((tie) => tie);
	const ties = ofKind(all, words);
	const about = answer.disputes.map((one) => one.about);
	const seen = ({ entities, ties: some }) => ({ entities: union([entities, about]), ties: some });
	return drawing('disputes', words, seen(withEnds(ties)), seen(withEnds(onDay(ties, words))), {
		answer, disputes: answer.disputes, digest: answer.dataset.digest, bare: !all.length, anyStatus: true
	});
}

const browser = async (words, signal) => drawing('browser', words, nothing, nothing, { unasked: true, guide: await guide(signal) });

export const VIEWS = { around, paths, among, start, source, disputes, browser };
