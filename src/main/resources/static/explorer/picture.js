// The drawing as a picture that stands alone: with its title, what its lines mean, and which facts it is of.

import { drawn } from './elements.js';
import { KINDS, unsettled } from './ties.js';
import { PENS, css } from './pens.js';
import { wide } from './layouts.js';
import { t } from './words.js';

const MOST = 8000;

// As SVG, drawn once more line by line. What it is of: {title, ties, digest, day}.
export function svg(cy, of) {
	return new Blob([new XMLSerializer().serializeToString(picture(cy, of))], { type: 'image/svg+xml' });
}

export async function png(cy, of) {
	const root = picture(cy, of);
	const [wide, high] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
	const scale = Math.min(2, MOST / wide, MOST / high);
	const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), { width: Math.ceil(wide * scale), height: Math.ceil(high * scale) });
		canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done) => canvas.toBlob(done, 'image/png'));
	}
	finally {
		URL.revokeObjectURL(address);
	}
}

function picture(cy, of) {
	const paper = css('--paper');
	const box = cy.elements().boundingBox();
	const wide = Math.max(box.w + 60, 420);
	const left = Math.round(box.x1 - (wide - box.w) / 2);
	const top = Math.round(box.y1 - 70);
	const foot = legend(of, left + 20, box.y2 + 40, wide - 40, paper);
	const high = Math.round(foot.end - top + 16);
	return drawn('svg', {
		'xmlns': 'http://www.w3.org/2000/svg',
		'viewBox': [left, top, Math.round(wide), high].join(' '),
		'width': Math.round(wide),
		'height': high,
		'font-family': 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif'
	}, drawn('title', {}, of.title), drawn('rect', { x: left, y: top, width: Math.round(wide), height: high, fill: paper }),
	write([of.title], left + 20, top + 32, 17, css('--ink'), paper, { 'font-weight': 600, 'text-anchor': 'start' }),
	cy.edges(':visible').map((edge) => seen(edge, line(edge, paper))),
	cy.nodes(':visible').map((node) => seen(node, place(node, paper))), foot.parts);
}

const seen = (one, parts) => drawn('g', { opacity: one.hasClass('faint') ? 0.14 : undefined }, parts);

// The kinds that are drawn, from left to right in as many rows as need be; then the facts and the day.
function legend({ ties, digest, day }, left, top, most, paper) {
	const kinds = KINDS.filter((kind) => ties.some((tie) => tie.kind === kind)).map((kind) => [kind, t('kind.' + kind)]);
	const marks = ties.some(unsettled) ? [[undefined, t('legend.unsettled')]] : [];
	const parts = [];
	let x = left;
	let y = top;
	for (const [kind, text] of [...kinds, ...marks]) {
		if (x > left && x + 190 > left + most) {
			x = left;
			y += 20;
		}
		const pen = PENS[kind] ?? { width: 2, line: 'plain' };
		parts.push(...stroked('M' + x + ' ' + (y - 4) + ' L' + (x + 30) + ' ' + (y - 4), pen.width, pen.line === 'double', kind ? css('--' + kind) : css('--muted'), paper,
			{ 'stroke-dasharray': kind ? DASHES[pen.line] : DASHES.unsettled, 'stroke-linecap': pen.line === 'dotted' ? 'round' : 'butt' }),
		pen.end ? head({ x: x + 36, y: y - 4 }, { x, y: y - 4 }, css('--' + kind), pen.end, pen.hollow ? paper : css('--' + kind), 1) : '',
		write([text], x + 42, y, 11, css('--ink'), paper, { 'text-anchor': 'start' }));
		x += 190;
	}
	y += 22;
	parts.push(write([['Guanxi', t('footer.facts', { digest: (digest ?? '').slice(0, 12) || '–' }), day ? t('time.on', { day }) : ''].filter((word) => word).join(' · ')],
		left, y, 11, css('--muted'), paper, { 'text-anchor': 'start' }));
	return { parts, end: y };
}

const DASHES = { unsettled: '8 6', dotted: '0.5 4.5' };

function stroked(path, width, double, colour, paper, more) {
	const stroke = (paint, wide) => drawn('path', { 'd': path, 'fill': 'none', 'stroke': paint, 'stroke-width': wide, ...more });
	return double ? [stroke(colour, 4.2), stroke(paper, 1.6)] : [stroke(colour, width)];
}

function line(edge, paper) {
	const from = edge.sourceEndpoint();
	const to = edge.targetEndpoint();
	const bend = edge.controlPoints()?.[0];
	const colour = edge.data('colour');
	const path = 'M' + at(from) + (bend ? ' Q' + at(bend) + ' ' : ' L') + at(to);
	const dash = edge.hasClass('unsettled') ? DASHES.unsettled : edge.hasClass('dotted') ? DASHES.dotted : undefined;
	const faint = edge.hasClass('unknown') ? 0.22 : edge.hasClass('maybe') ? 0.5 : 1;
	const inside = edge.hasClass('hollow') ? paper : colour;
	const text = edge.hasClass('hot') ? edge.data('label') : edge.hasClass('brief') ? edge.data('warning') : edge.hasClass('captioned') ? edge.data('label') : undefined;
	return [
		stroked(path, edge.data('width'), edge.hasClass('double') && !dash, colour, paper,
			{ 'stroke-dasharray': dash, 'stroke-linecap': edge.hasClass('dotted') ? 'round' : 'butt', 'stroke-opacity': faint }),
		edge.data('end') === 'none' ? '' : head(to, bend ?? from, colour, edge.data('end'), inside, faint),
		edge.data('start') === 'none' ? '' : head(from, bend ?? to, colour, edge.data('start'), inside, faint),
		edge.hasClass('disputed') ? turned(drawn('path', { 'd': 'M0 -6 L0 6', 'stroke': css('--accent'), 'stroke-width': 2 }), edge.midpoint(), from, to) : '',
		text ? turned(caption(text, paper), edge.midpoint(), from, to) : ''
	];
}

// Its line doesn't show through it.
function caption(text, paper) {
	const long = wide(text) * 9.5 / 11.5 + 4;
	return drawn('g', {}, drawn('rect', { x: -long / 2, y: -7, width: long, height: 14, fill: paper }), write([text], 0, 3, 9.5, css('--muted'), paper));
}

// As a line runs, and never upside down.
function turned(what, middle, from, to) {
	const turn = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
	what.setAttribute('transform', 'translate(' + at(middle) + ') rotate(' + (Math.abs(turn) > 90 ? turn + 180 : turn).toFixed(1) + ')');
	return what;
}

const at = (point) => point.x.toFixed(1) + ' ' + point.y.toFixed(1);

const HEADS = {
	'triangle': 'M0 0 L-9 -4.5 L-9 4.5 Z',
	'vee': 'M0 0 L-9 -4.5 L-6 0 L-9 4.5 Z',
	'diamond': 'M0 0 L-5 -4 L-10 0 L-5 4 Z',
	'circle': 'M0 0 a4 4 0 1 0 -8 0 a4 4 0 1 0 8 0 Z',
	'tee': 'M0 -6 L-3 -6 L-3 6 L0 6 Z',
	'triangle-cross': 'M0 0 L-7 -4.5 L-7 4.5 Z M-9 -5 L-11 -5 L-11 5 L-9 5 Z'
};

function head(to, from, colour, kind, inside, opacity) {
	const turn = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
	return drawn('path', { d: HEADS[kind], fill: inside, stroke: colour, opacity, transform: 'translate(' + at(to) + ') rotate(' + turn.toFixed(1) + ')' });
}

function place(node, paper) {
	const { x, y } = node.position();
	const half = node.data('size') / 2;
	const paint = { 'fill': node.style('background-color'), 'stroke': node.style('border-color'), 'stroke-width': 1.6 };
	const sides = { triangle: 3, diamond: 4, hexagon: 6, octagon: 8 }[node.data('shape')];
	const shape = node.data('shape') === 'ellipse' ? drawn('circle', { cx: x, cy: y, r: half, ...paint })
		: sides ? drawn('polygon', { points: corners(x, y, half, sides), ...paint })
			: drawn('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: node.data('shape') === 'rectangle' ? 0 : half / 2, ...paint });
	const centre = node.hasClass('centre');
	const size = centre ? 13 : 11.5;
	return [shape, write(node.data('label').split('\n'), x, y + half + 5 + size * 0.8, size, css('--ink'), paper, { 'font-weight': centre ? 600 : undefined })];
}

function corners(x, y, half, sides) {
	const first = sides === 8 ? Math.PI / 8 : sides === 6 ? 0 : -Math.PI / 2;
	return Array.from({ length: sides }, (_, i) => first + i * 2 * Math.PI / sides)
		.map((angle) => (x + half * Math.cos(angle)).toFixed(1) + ',' + (y + half * Math.sin(angle)).toFixed(1)).join(' ');
}

const write = (lines, x, y, size, ink, paper, more = {}) => drawn('text', {
	'x': x, 'y': y, 'text-anchor': 'middle', 'font-size': size, 'fill': ink, 'stroke': paper, 'stroke-width': 3, 'paint-order': 'stroke', ...more
}, lines.length > 1 ? lines.map((text, i) => drawn('tspan', { x, dy: i ? size * 1.18 : undefined }, text)) : lines);
