// The drawing. It shows what a drawing holds, and says which entity or tie was chosen.

import cytoscape from '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';
import { broken, forces, lanes, layers, readable, room, wide } from './layouts.js';
import { depths, downward } from './levels.js';
import { PENS, SHAPES, colour, style } from './pens.js';
import { nameOf, otherName, t } from './words.js';
import { marks, named, notKnownYet, sentence, sums, symmetric, terms, unsettled, when, wording } from './ties.js';

const LARGE = 500;
const CAPTIONS = 40;

// A day's doubts have a sign that the legend explains.
const caption = (tie) => [wording(tie) + (tie.held === 'maybe' ? ' ?' : ''), ...sums(tie, 'compact'), warning(tie)].filter((word) => word).join(' · ');

// What must not be overlooked.
const warning = (tie) => [unsettled(tie) ? t('status.' + tie.status) : '', tie.disputed ? t('disputed') : ''].filter((word) => word).join(' · ');

// The width of a caption, and the room that its line has for it.
const small = (text) => wide(text) * 9.5 / 11.5;

const length = ({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) - 12;

export class Graph {

	constructor(container, tip, chosen) {
		this.container = container;
		this.tip = tip;
		this.chosen = chosen;
		this.places = new Map();
		this.drawing = undefined;
		this.large = undefined;
		// Whoever leaves fast leaves no line last.
		container.addEventListener('mouseleave', () => this.silence());
		new ResizeObserver(() => this.cy?.resize()).observe(container);
	}

	// Draws anew, unless nothing has changed but what is selected.
	draw(drawing, words) {
		const signature = JSON.stringify([drawing.question, words.shape, document.documentElement.lang,
			document.documentElement.dataset.theme, words.day, words.known]);
		if (signature !== this.signature) {
			this.signature = signature;
			this.open(drawing.base.ties.length > LARGE);
			this.arrange(drawing, words);
			this.fill(drawing, words);
			if (this.question !== drawing.subject || !this.large) {
				this.fit();
			}
			this.question = drawing.subject;
		}
		this.drawing = drawing;
		this.day = words.day;
		this.mark(words);
	}

	open(large) {
		if (this.large === large && this.cy) {
			this.cy.elements().remove();
			this.cy.style(style(large));
			return;
		}
		this.cy?.destroy();
		this.large = large;
		this.cy = cytoscape({
			container: this.container, style: style(large), minZoom: 0.05, maxZoom: 3,
			boxSelectionEnabled: false, autounselectify: true,
			...(large ? { textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 1 } : {})
		});
		this.cy.on('tap', 'node', (event) => this.chosen.entity(event.target.id()));
		this.cy.on('tap', 'edge', (event) => this.chosen.tie(event.target.id()));
		this.cy.on('tap', (event) => event.target === this.cy && this.chosen.nothing());
		this.cy.on('dbltap', 'node', (event) => this.chosen.expand(event.target.id()));
		this.cy.on('mouseover', 'node, edge', (event) => this.explain(event));
		this.cy.on('mouseout', 'node, edge', () => this.silence());
		this.cy.on('dragfree', 'node', (event) => this.places.set(event.target.id(), { ...event.target.position() }));
		this.cy.on('viewport', () => this.silence());
	}

	arrange(drawing, words) {
		const nodes = drawing.base.entities.map((entity) => ({ id: entity.id, ...room(nameOf(entity), drawing.centre.has(entity.id)) }));
		const edges = drawing.base.ties.map((tie) => ({ from: tie.subject.id, to: tie.object.id, both: symmetric(tie) }));
		const aspect = Math.min(Math.max(this.container.clientWidth / Math.max(this.container.clientHeight, 1), 0.5), 2);
		const shape = words.shape || drawing.shape;
		const way = drawing.subject + ' ' + shape;
		if (way !== this.way) {
			this.places = new Map();
			this.way = way;
		}
		if (shape === 'right') {
			const level = drawing.levels ?? depths(nodes.map((node) => node.id), edges, drawing.centre);
			this.places = drawing.lanes ? lanes(nodes, (id) => level.get(id) ?? 0, (id) => drawing.lanes.get(id) ?? 0)
				: layers(nodes, edges, (id) => level.get(id) ?? 0, false, aspect);
			// Where the place is higher than wide, paths run downwards.
			if (drawing.lanes && aspect < 1) {
				this.places = new Map([...this.places].map(([id, { x, y }]) => [id, { x: y * 1.5, y: x * 0.6 }]));
			}
		}
		else if (shape === 'down') {
			const level = depths(nodes.map((node) => node.id), drawing.base.ties.map((tie) => ({ ...downward(tie), both: symmetric(tie) })), drawing.centre);
			this.places = layers(nodes, edges, (id) => level.get(id), true, aspect);
		}
		else if (nodes.some((node) => !this.places.has(node.id))) {
			this.places = forces(nodes, edges, this.places, Math.max(aspect, 1));
		}
	}

	fill(drawing, words) {
		const shown = new Set(drawing.entities.map((entity) => entity.id));
		const degree = new Map();
		for (const tie of drawing.ties) {
			for (const id of [tie.subject.id, tie.object.id]) {
				degree.set(id, (degree.get(id) ?? 0) + 1);
			}
		}
		const nodes = drawing.base.entities.filter((entity) => shown.has(entity.id)).map((entity) => ({
			group: 'nodes',
			data: {
				id: entity.id,
				label: broken(nameOf(entity), drawing.centre.has(entity.id)).join('\n'),
				shape: SHAPES[entity.type] ?? 'ellipse',
				size: 18 + Math.min(26, 4 * Math.sqrt(degree.get(entity.id) ?? 0))
			},
			classes: [drawing.centre.has(entity.id) ? 'centre' : '', drawing.opened?.has(entity.id) ? 'open' : ''].join(' '),
			position: { ...this.places.get(entity.id) }
		}));
		this.cy.batch(() => this.cy.add([...nodes, ...drawing.ties.map((tie) => this.line(tie, words.day))]));
		if (!this.large) {
			this.caption(drawing.ties.length <= CAPTIONS);
		}
	}

	// A caption is drawn where it can be read. Where it can't, what must not be overlooked has at least a word, if its line is
	// longer than that.
	caption(all) {
		const lines = this.cy.edges().map((edge) => ({
			id: edge.id(), from: edge.sourceEndpoint(), to: edge.targetEndpoint(), middle: edge.midpoint(),
			wide: small(edge.data('label')), warning: edge.data('warning')
		}));
		const nodes = this.cy.nodes().map((node) => {
			const { width, lines: n } = room(node.data('label'), node.hasClass('centre'));
			return { ...node.position(), half: node.data('size') / 2, wide: width - 14, lines: n };
		});
		const warned = lines.filter((line) => line.warning);
		const others = lines.filter((line) => !line.warning);
		const full = new Set(readable(nodes, [...warned, ...others], all ? lines.length : warned.length));
		const short = warned.filter((line) => !full.has(line.id) && small(line.warning) < length(line));
		this.cy.batch(() => {
			full.forEach((id) => this.cy.getElementById(id).addClass('captioned'));
			short.forEach((line) => this.cy.getElementById(line.id).addClass('captioned brief'));
		});
	}

	line(tie, day) {
		const pen = PENS[tie.kind] ?? { width: 1.5, end: 'triangle', line: 'plain' };
		return {
			group: 'edges',
			data: {
				id: tie.id,
				source: tie.subject.id,
				target: tie.object.id,
				label: caption(tie),
				warning: warning(tie),
				colour: colour(tie.kind),
				width: pen.width,
				hot: pen.width + 1.2,
				end: symmetric(tie) && pen.end === 'triangle' ? 'none' : pen.end,
				start: symmetric(tie) && pen.end !== 'triangle' ? pen.end : 'none'
			},
			classes: [
				pen.line, pen.hollow ? 'hollow' : '',
				unsettled(tie) ? 'unsettled' : '', tie.held === 'maybe' ? 'maybe' : '',
				day && notKnownYet(tie, day) ? 'unknown' : '', tie.disputed ? 'disputed' : ''
			].join(' ')
		};
	}

	// What is selected stands out; of paths the one that is looked at.
	mark(words) {
		this.cy.batch(() => {
			this.cy.elements().removeClass('hot faint told');
			const path = this.drawing.paths?.[Number(words.path) - 1];
			if (path) {
				const on = new Set([...path.entities.map((one) => one.id), ...path.ties.map((one) => one.id)]);
				this.cy.elements().forEach((one) => one.toggleClass('faint', !on.has(one.id())));
			}
			for (const id of [words.tie, words.who]) {
				if (id) {
					this.cy.getElementById(id).removeClass('faint').addClass('hot');
				}
			}
		});
	}

	explain(event) {
		const one = event.target;
		const id = one.id();
		const words = one.isNode() ? this.entityWords(id) : this.tieWords(id);
		this.tip.textContent = words;
		this.tip.hidden = false;
		const at = event.renderedPosition;
		const right = at.x > this.container.clientWidth / 2;
		this.tip.style.left = right ? 'auto' : at.x + 14 + 'px';
		this.tip.style.right = right ? this.container.clientWidth - at.x + 14 + 'px' : 'auto';
		this.tip.style.top = Math.max(0, at.y - 12) + 'px';
		if (!this.large) {
			const near = one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes());
			this.cy.batch(() => this.cy.elements().difference(near).addClass('faint'));
			one.isEdge() && one.addClass('told');
		}
	}

	entityWords(id) {
		const entity = this.drawing.entities.find((one) => one.id === id);
		const ties = this.drawing.ties.filter((tie) => tie.subject.id === id || tie.object.id === id).length;
		return [[nameOf(entity), otherName(entity)].filter((name) => name).join(' · '),
			t('type.' + entity.type) + ', ' + t('ties.shown', { n: ties }), t('hint.expand')].join('\n');
	}

	tieWords(id) {
		const tie = this.drawing.ties.find((one) => one.id === id);
		return [sentence(tie), terms(named(tie)).join(t('comma')),
			[t('status.' + tie.status), when(tie)].filter((word) => word).join(t('comma')),
			marks(tie, this.day).filter((mark) => mark !== t('status.' + tie.status)).join(t('comma'))].filter((line) => line).join('\n');
	}

	silence() {
		if (!this.tip.hidden) {
			this.tip.hidden = true;
			this.mark(this.chosen.state());
		}
	}

	fit() {
		this.cy.resize();
		this.cy.fit(this.cy.elements(), 36);
		if (this.cy.zoom() > 1.25) {
			this.cy.zoom(1.25);
			this.cy.center();
		}
	}

	zoom(by) {
		this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
	}

	empty() {
		this.signature = undefined;
		this.cy?.elements().remove();
	}

}
