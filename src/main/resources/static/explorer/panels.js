// What stands beside the drawing: a tie with its evidence, an entity, a source, or what the view itself has to say.

import { entityPath, get } from './api.js';
import { button, byId, element, unbroken } from './elements.js';
import { address, go, list, state, view } from './state.js';
import { cite, contests, entityLink, footnote, inEnglish, openLink, reckoned, status } from './cite.js';
import { code, guide, guidePanel, takeAway } from './guide.js';
import { country, knows, nameOf, number, otherName, otherTongue, t, tieType, tongue } from './words.js';
import { KINDS, marks, named, sentence, terms, when, wording } from './ties.js';
import { FIRST_DAY } from './time.js';
import { kindBoxes } from './legend.js';
import { shape, swatch } from './pens.js';
import { search } from './search.js';
import { expand } from './expand.js';

const FEW = 6;

const close = (changes) => element('a', { class: 'close', href: address(changes), 'aria-label': t('close') }, '×');

// The panel for what is chosen; undefined if nothing is.
export function chosen(words, signal, ready) {
	if (words.source) {
		return source(words, signal, ready);
	}
	if (words.tie) {
		return evidence(words, signal, ready);
	}
	if (words.who || words.entity) {
		return entity(words, signal, ready);
	}
	return undefined;
}

// What is chosen beside the drawing may be unknown in these facts; the drawing stays.
const beside = (words) => words.tie || words.who || words.source && view(words) !== 'source';

export function unknown(problem, words) {
	if (problem.kind !== 'missing' || !beside(words)) {
		throw problem;
	}
	const [what, id] = ['source', 'tie', 'who'].map((key) => [key, words[key]]).find(([, value]) => value);
	return [close({ source: '', tie: '', who: '' }), element('h1', {}, t('unknown.' + what, { id })), element('p', { class: 'lead' }, t('unknown.help')), detail(problem)];
}

// What the server says is for those who know its ways.
export const detail = (problem) => problem.detail ? element('p', { class: 'note detail' }, t('problem.detail'), ' ', inEnglish(problem.detail)) : undefined;

async function evidence(words, signal, ready) {
	const answer = await get('/api/ties/' + encodeURIComponent(words.tie), words.day ? { asOf: words.day } : {}, signal);
	await ready;
	const tie = answer.tie;
	const facts = [...terms(named(tie)), when(tie)].filter((word) => word).join(t('comma'));
	return [
		close({ tie: '' }),
		element('p', { class: 'kicker' }, swatch(tie.kind), ' ', t('kind.' + tie.kind)),
		element('h1', {}, sentence(tie)),
		element('p', { class: 'lead' }, status(tie.status, tie.disputed), facts ? element('span', { class: 'facts' }, facts) : undefined),
		element('p', { class: 'confidence' }, t('confidence', { n: tie.confidence }), ' ', element('span', { class: 'note' }, reckoned(tie.confidenceRule))),
		tie.held ? element('p', { class: 'lead' }, t('held.on.' + tie.held, { day: words.day })) : undefined,
		marks(tie, words.day).includes(t('known.notYet')) ? element('p', { class: 'lead' }, t('known.notYet.long', { day: words.day })) : undefined,
		element('p', { class: 'ends' }, entityLink(tie.subject), ' · ', entityLink(tie.object)),
		element('h2', {}, t('claims.title', { n: tie.claims.length })),
		element('ul', { class: 'claims' }, tie.claims.map(cite)),
		contests(answer.disputes),
		answer.earlier.length ? [element('h2', {}, t('earlier.title')),
			element('ul', { class: 'plain' }, answer.earlier.map((one) => element('li', {}, status(one.status), ' ', sentence(one),
				one.knownUntil ? element('span', { class: 'note' }, ' ', t('knownUntil', { day: one.knownUntil })) : undefined)))] : undefined
	];
}

async function entity(words, signal, ready) {
	const id = words.who || words.entity;
	const [answer, { browser }] = await Promise.all([get(entityPath(id), {}, signal), guide().catch(() => ({}))]);
	await ready;
	const one = answer.entity;
	const away = words.entity !== id;
	const counts = kindCounts(answer.ties);
	return [
		words.who && away ? close({ who: '' }) : undefined,
		element('p', { class: 'kicker' }, shape(one.type), ' ', [t('type.' + one.type), one.country ? country(one.country) : undefined, one.region].filter((word) => word).join(' · ')),
		element('h1', {}, nameOf(one), otherName(one) ? element('span', { class: 'other', lang: otherTongue() }, otherName(one)) : undefined),
		one.summary ? inEnglish(one.summary, 'p', { class: 'summary' }) : undefined,
		element('div', { class: 'actions' },
			away ? element('a', { class: 'action strong', href: address({ entity: id }, true) }, t('act.open')) : undefined,
			away && view(words) === 'around' ? button(t('act.expand'), () => expand(id)) : undefined,
			element('a', { class: 'action', href: address({ from: id, view: 'paths' }, true) }, t('act.path')),
			element('a', { class: 'action', href: address({ among: [...new Set([...list(words.among), id])].join(',') }, true) }, t('act.among')),
			element('a', { class: 'action', href: address({ entity: id, kind: 'ownership,investment', depth: '3', shape: 'down' }, true) }, t('act.ownership')),
			element('a', { class: 'action', href: '/api/entities/' + encodeURIComponent(id) + '/dossier?format=html' + (words.day ? '&asOf=' + words.day : '') }, t('act.dossier'))),
		names(one),
		element('h2', {}, t('ties.title', { n: total(counts) })),
		counts.size ? element('ul', { class: 'counts' }, [...counts].map(([kind, n]) => element('li', {}, swatch(kind), element('span', {}, t('kind.' + kind)), element('b', {}, number(n)))))
			: element('p', { class: 'note' }, t('ties.none')),
		contests(answer.disputes),
		some(t('figures.title', { n: answer.figures.length }), answer.figures),
		some(t('statements.title', { n: answer.statements.length }), answer.statements),
		element('h2', {}, t('sources.title', { n: answer.sources.length })),
		element('ul', { class: 'plain' }, answer.sources.slice(0, 12).map((from) => element('li', {},
			element('a', { href: address({ source: from.id, tie: '', who: '' }) }, inEnglish('“' + from.title + '”')),
			element('span', { class: 'note' }, unbroken([from.publisher, from.published ?? t('undated')].filter((word) => word).map((word) => ', ' + word).join('')), ' · ', t('claims.count', { n: from.claims }))))),
		answer.sources.length > 12 ? element('p', { class: 'note' }, t('cut', { shown: 12, all: answer.sources.length })) : undefined,
		cypher(one, browser)
	];
}

export function kindCounts(ties) {
	const counts = new Map(KINDS.map((kind) => [kind, 0]));
	for (const { type, status: strength, count } of ties) {
		if (state().status === 'all' || strength === 'established' || strength === 'announced') {
			const kind = tieType(type)?.kind;
			counts.set(kind, (counts.get(kind) ?? 0) + count);
		}
	}
	return new Map([...counts].filter(([, n]) => n > 0));
}

export const total = (counts) => [...counts.values()].reduce((sum, n) => sum + n, 0);

function names(one) {
	const rows = [...one.aliases.map((alias) => alias.split(/:(.*)/s)).map(([kind, text]) => [t('alias.' + kind), text]),
		...one.identifiers.map((identifier) => identifier.split(/:(.*)/s)).map(([scheme, text]) => [knows('scheme.' + scheme) ? t('scheme.' + scheme) : scheme, text])];
	return rows.length ? element('dl', { class: 'names' }, rows.map(([term, text]) => [element('dt', {}, term), element('dd', {}, text)])) : undefined;
}

function some(title, claims) {
	return claims.length ? [element('h2', {}, title), element('ul', { class: 'claims' }, claims.slice(0, FEW).map(cite)),
		claims.length > FEW ? element('details', {}, element('summary', {}, t('rest', { n: claims.length - FEW })),
			element('ul', { class: 'claims' }, claims.slice(FEW, 60).map(cite))) : undefined] : undefined;
}

// For Neo4j Browser: its neighbourhood as a query to paste.
function cypher(one, browser) {
	const quoted = one.id.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
	const query = '// Who is around ' + one.name.replaceAll(/[\s&#]+/g, ' ') + "?\nMATCH p = (:Entity {id: '" + quoted + "'})-[t]-(:Entity)\n"
		+ "WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL\nRETURN p\nLIMIT 200";
	return element('details', { class: 'cypher' }, element('summary', {}, t('cypher.title')),
		code(query), takeAway(browser, query),
		element('p', { class: 'note' }, t('cypher.how'), ' ', element('a', { href: address({ view: 'browser' }, true) }, t('browser.title'))));
}

async function source(words, signal, ready) {
	const answer = await get('/api/sources/' + encodeURIComponent(words.source), { limit: 100, cursor: words.page }, signal);
	await ready;
	const one = answer.source;
	return [
		close({ source: '', page: '' }),
		element('p', { class: 'kicker' }, t('source')),
		element('h1', {}, inEnglish('“' + one.title + '”')),
		element('p', { class: 'lead' }, [one.author, one.publisher, one.published ?? t('undated')].filter((word) => word).join(t('comma'))),
		/^https?:\/\//.test(one.url ?? '') ? element('p', {}, element('a', { href: one.url, rel: 'noreferrer', target: '_blank' }, t('source.read'))) : undefined,
		one.note ? inEnglish(one.note, 'p', { class: 'note' }) : undefined,
		one.carriedBy ? element('p', { class: 'note' }, t('source.carriedBy'), ' ', element('a', { href: address({ source: one.carriedBy }) }, inEnglish(one.carrier ? '“' + one.carrier.title + '”' : one.carriedBy))) : undefined,
		answer.carries.length ? [element('h2', {}, t('source.carries', { n: answer.carries.length })),
			element('ul', { class: 'plain' }, answer.carries.map((carried) => element('li', {}, element('a', { href: address({ source: carried.id }) }, inEnglish(carried.title)))))] : undefined,
		answer.wouldFall.length ? [element('h2', {}, t('source.wouldFall', { n: answer.wouldFall.length })),
			element('ul', { class: 'plain' }, answer.wouldFall.slice(0, 200).map((tie) => element('li', {}, swatch(tie.kind), ' ',
				element('a', { href: address({ tie: tie.id, source: '', who: '' }) }, sentence(tie)))))] : undefined,
		contests(answer.disputes),
		element('h2', {}, t('source.claims')),
		element('ul', { class: 'claims' }, answer.claims.map(cite)),
		answer.next ? element('p', {}, element('a', { class: 'action', href: address({ page: answer.next }) }, t('next'))) : undefined
	];
}

// What the view itself has to say.
export const PANELS = {

	start({ overview, pairs, digest }) {
		const best = overview.connected ?? [];
		const pair = pairs.filter((one) => one.length > 1).sort((a, b) => b.length - a.length || b.score - a.score)[0];
		const find = (id) => best.find((one) => one.entity.id === id).entity;
		return [
			element('h1', {}, t('start.title')),
			element('p', { class: 'lead' }, t('start.lead')),
			overview.entities === 0 ? element('p', { class: 'notice' }, t('start.empty')) : [
				element('dl', { class: 'tally' }, [['entities', overview.entities], ['ties', overview.ties], ['claims', overview.claims], ['sources', overview.sources]]
					.map(([what, n]) => n === undefined ? undefined : element('div', {}, element('dt', {}, t('count.' + what)), element('dd', {}, number(n))))),
				best.length ? [element('h2', {}, t('start.best')),
					element('ol', { class: 'best' }, best.slice(0, 8).map(({ entity: one, ties }) => element('li', {}, shape(one.type),
						openLink(one), otherName(one) ? element('span', { class: 'other', lang: otherTongue() }, otherName(one)) : undefined,
						element('span', { class: 'n' }, t('ties.count', { n: ties })))))] : undefined,
				element('h2', {}, t('start.try')),
				element('ul', { class: 'plain try' },
					pair ? element('li', {}, element('a', { href: address({ from: pair.from, to: pair.to }, true) },
						t('start.path', { from: nameOf(find(pair.from)), to: nameOf(find(pair.to)) }))) : undefined,
					best.length > 2 ? element('li', {}, element('a', { href: address({ among: best.slice(0, 3).map((one) => one.entity.id).join(',') }, true) },
						t('start.among', { a: nameOf(best[0].entity), b: nameOf(best[1].entity), c: nameOf(best[2].entity) }))) : undefined,
					best.length ? element('li', {}, element('a', { href: address({ entity: best[0].entity.id, kind: 'ownership,investment', depth: '3', shape: 'down' }, true) },
						t('start.ownership', { a: nameOf(best[0].entity) }))) : undefined,
					element('li', {}, element('a', { href: address({ view: 'disputes' }, true) }, t('start.disputes'))),
					element('li', {}, element('a', { href: address({ view: 'browser' }, true) }, t('start.browser'))))
			],
			element('p', { class: 'note digest' }, t('digest'), ' ', element('code', {}, digest.slice(0, 16) || '–'))
		];
	},

	paths({ answer, unasked, named: others }, words) {
		return [element('h1', {}, t('paths.title')), pathForm(words, answer, others ?? []), unasked ? element('p', { class: 'note' }, t('paths.unasked')) : pathsFound(answer, words)];
	},

	among({ answer, unasked, base }, words) {
		const ids = list(words.among);
		const entities = new Map((answer?.entities ?? base.entities).map((one) => [one.id, one]));
		const named = (id) => entities.has(id) ? nameOf(entities.get(id)) : id;
		const without = (id) => address({ among: ids.filter((one) => one !== id).join(','), view: 'among' });
		return [
			element('h1', {}, t('among.title')),
			search({ name: 'among', label: t('among.add'), hidden: true, pick: (one) => go(address({ among: [...new Set([...ids, one.id])].slice(0, 50).join(',') })) }),
			chips(ids.map((id) => [named(id), without(id)])),
			unasked ? element('p', { class: 'note' }, t('among.unasked')) : [
				element('h2', {}, t('among.pairs')),
				pairByPair(answer.pairs.filter((pair) => pair.length).sort((a, b) => a.length - b.length), answer.pairs.filter((pair) => !pair.length), named),
				common(t('among.partners'), answer.partners), common(t('among.investors'), answer.investors),
				answer.bridges?.shown.length ? [element('h2', {}, t('among.bridges')), element('ul', { class: 'plain' }, answer.bridges.shown.map((one) => element('li', {},
					swatch(one.tie.kind), ' ', element('a', { href: address({ tie: one.tie.id }) }, sentence(one.tie)))))] : undefined,
				answer.cutEntities?.shown.length ? [element('h2', {}, t('among.cut')), element('ul', { class: 'plain' }, answer.cutEntities.shown.map((one) => element('li', {},
					entityLink(one.entity), element('span', { class: 'n' }, t('among.pairsApart', { n: one.pairs })))))] : undefined,
				contests(answer.disputes)
			]
		];
	},

	disputes({ answer }) {
		return [element('h1', {}, t('disputes.page')), element('p', { class: 'lead' }, t('disputes.lead')),
			answer.disputes.length ? contests(answer.disputes) : element('p', { class: 'notice' }, t('disputes.none'))];
	},

	browser: (drawing) => guidePanel(drawing.guide)
};

const pairs = (some, named) => element('ul', { class: 'plain pairs' }, some.map((pair) => element('li', {},
	element('a', { href: address({ from: pair.from, to: pair.to }, true) }, named(pair.from), ' – ', named(pair.to)),
	element('span', { class: 'n' }, pair.length ? t('ties.count', { n: pair.length }) : pair.unexplored ? t('among.unexplored') : t('among.none')))));

// A few that aren't connected are told, many are folded.
const pairByPair = (connected, apart, named) => apart.length > FEW
	? [connected.length ? pairs(connected, named) : undefined, element('details', {}, element('summary', {}, t('among.nonePairs', { n: apart.length })), pairs(apart, named))]
	: pairs([...connected, ...apart], named);

function common(title, some) {
	return some.shown.length ? [element('h2', {}, title), element('ul', { class: 'plain' }, some.shown.map((one) => element('li', {},
		entityLink(one.entity), element('span', { class: 'n' }, t('among.of', { n: one.of.length })))))] : undefined;
}

function pathForm(words, answer, others) {
	const name = (id, end) => !id ? '' : end && end.id === id ? nameOf(end) : id;
	const from = search({ name: 'from', label: t('paths.from'), value: name(words.from, answer?.from), pick: (one) => {
		// The other end comes next.
		words.to || byId('find-to').focus();
		go(address({ from: one.id, view: 'paths', path: '', tie: '' }));
	} });
	const to = search({ name: 'to', label: t('paths.to'), value: name(words.to, answer?.to), pick: (one) => go(address({ to: one.id, view: 'paths', path: '', tie: '' })) });
	const choice = (label, key, values, now) => element('label', {}, label, ' ', element('select', {
		id: 'choose-' + key, onchange: (event) => go(address({ [key]: event.target.value, path: '' }))
	}, values.map(([value, text]) => element('option', { value, selected: value === now }, text))));
	return element('div', { class: 'form' }, from, to,
		element('div', { class: 'choices' },
			choice(t('paths.hops'), 'maxHops', [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n === 6 ? '' : String(n), String(n)]), words.maxHops ?? ''),
			choice(t('paths.mode'), 'mode', [['', t('mode.k')], ['shortest', t('mode.shortest')], ['exhaustive', t('mode.exhaustive')]], words.mode ?? ''),
			element('label', {}, t('paths.day'), ' ', element('input', {
				type: 'date', id: 'choose-day', min: FIRST_DAY, value: words.day ?? '', onchange: ({ target: { value, validity } }) => validity.valid && go(address({ day: value, path: '' }))
			})),
			words.from && words.to ? element('a', { class: 'action', href: address({ from: words.to, to: words.from, path: '' }) }, t('paths.swap')) : undefined),
		element('details', { class: 'kinds', open: list(words.kind).length > 0 || words.status === 'all' },
			element('summary', {}, t('legend.kinds'), t('quoted', { name: list(words.kind).map((kind) => t('kind.' + kind)).join(t('comma')) || t('kinds.all') })),
			kindBoxes('form', words)),
		words.from && words.to ? ['via', 'avoid'].map((key) => several(key, words, others)) : undefined);
}

// Who must be on the way, or mustn't.
function several(key, words, others) {
	const ids = list(words[key]);
	const asked = (some) => address({ [key]: some.join(','), path: '' });
	return [search({ name: key, label: t('paths.' + key), hidden: true, pick: (one) => go(asked([...new Set([...ids, one.id])])) }),
		ids.length ? chips(ids.map((id) => [nameOf(others.find((one) => one.id === id) ?? { name: id }), asked(ids.filter((one) => one !== id))])) : undefined];
}

const chips = (some) => element('ul', { class: 'chips' }, some.map(([name, without]) => element('li', {}, name,
	element('a', { href: without, 'aria-label': t('among.remove', { name }) }, '×'))));

function pathsFound(answer, words) {
	if (words.from === words.to) {
		return element('p', { class: 'notice' }, t('paths.same', { name: nameOf(answer.from) }));
	}
	if (answer.none) {
		return element('section', { class: 'proof' }, element('h2', {}, t('paths.none')), element('p', {}, tongue() === 'zh' ? answer.none.proofZh : answer.none.proof),
			element('p', { class: 'note' }, explored(answer)));
	}
	const chance = answer.chance;
	return [
		element('p', { class: 'lead' }, t('paths.found', { n: answer.paths.length }), answer.complete ? undefined : element('span', { class: 'note' }, ' ', t('paths.cut'), ' ', more(words))),
		element('ol', { class: 'paths' }, answer.paths.slice(0, 200).map((path, i) => onePath(path, i, words))),
		answer.paths.length > 200 ? element('p', { class: 'note' }, t('cut', { shown: 200, all: answer.paths.length })) : undefined,
		chance ? element('p', { class: 'note' }, tongue() === 'zh' ? chance.sentenceZh : chance.sentence) : undefined,
		element('p', { class: 'note' }, explored(answer)),
		contests(answer.disputes)
	];
}

// Five, twenty, fifty.
function more(words) {
	const k = { undefined: '20', 20: '50' }[words.k];
	return !words.mode && k ? element('a', { href: address({ k, path: '' }) }, t('cut.more')) : undefined;
}

const explored = ({ explored: { entities, ties } }) => entities && ties ? t('paths.explored', { entities: t('entities.count', { n: entities }), n: ties }) : '';

function onePath(path, i, words) {
	const on = words.path === String(i + 1);
	return element('li', { class: on ? 'on' : '' },
		element('p', { class: 'kicker' }, element('a', { 'href': address({ path: on ? '' : String(i + 1), tie: '' }), 'aria-current': on ? 'true' : undefined },
			t('path.number', { i: i + 1 })), ' · ', t('ties.count', { n: path.length }),
			path.score === undefined ? undefined : ' · ' + t('path.score', { score: path.score.toFixed(2) }),
			path.through?.length ? [' ', element('span', { class: 'status alleged' }, t('path.through', { what: path.through.map((what) => t('through.' + what)).join(t('comma')) }))] : undefined),
		element('p', { class: 'sentence' }, tongue() === 'zh' ? path.sentenceZh : path.sentence),
		path.footnotes ? element('ol', { class: 'footnotes' }, path.footnotes.map((note) => element('li', {}, footnote(note)))) : undefined,
		path.why?.length ? element('details', { open: on }, element('summary', {}, t('path.why')),
			element('table', { class: 'why' }, element('thead', {}, element('tr', {}, ['hop', 'kind', 'evidence', 'time', 'connector'].map((head) => element('th', { scope: 'col' }, t('why.' + head))))),
				element('tbody', {}, path.why.map((hop, at) => element('tr', {}, element('th', { scope: 'row' },
					element('a', { href: address({ tie: path.ties[at].id, path: String(i + 1) }) }, (at + 1) + ' ' + wording(path.ties[at]))),
				['kind', 'evidence', 'time', 'connector'].map((part) => element('td', {}, hop[part].toFixed(2))))))),
			element('p', { class: 'note' }, t('why.product', { score: path.score.toFixed(2) }))) : undefined,
		element('p', { class: 'hops' }, path.ties.map((tie, at) => [at ? ' · ' : '', element('a', { href: address({ tie: tie.id, path: String(i + 1), who: '', source: '' }) }, t('path.evidence', { i: at + 1 }))])));
}
