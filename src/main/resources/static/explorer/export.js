// Takes away what is seen: as CSV, as text to paste, as PNG and as SVG.

import { drawn } from './elements.js';
import { t } from './words.js';

export function save(name, blob) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export async function copied(text, where) {
	const before = where.textContent;
	try {
		await navigator.clipboard.writeText(text);
		where.textContent = t('copied');
	}
	catch {
		where.textContent = t('copy.refused');
	}
	setTimeout(() => { where.textContent = before; }, 2000);
}

// A spreadsheet would take such a cell for a formula.
const harmless = (cell) => /^[=+\-@\t\r]/.test(cell) ? "'" + cell : cell;

export function csv(rows) {
	const cell = (value) => {
		const text = harmless(String(value ?? ''));
		return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
	};
	return '\ufeff' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

export const tabbed = (rows) => rows.map((row) => row.map((value) => harmless(String(value ?? '').replaceAll(/[\t\n\r]+/g, ' '))).join('\t')).join('\n');

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const png = (cy) => cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: css('--paper') });

// Draws once more what is drawn, line by line, as SVG.
export function svg(cy, title) {
	const box = cy.elements().boundingBox();
	const paper = css('--paper');
	const root = drawn('svg', {
		'xmlns': 'http://www.w3.org/2000/svg',
		'viewBox': [box.x1 - 30, box.y1 - 30, box.w + 60, box.h + 60].map(Math.round).join(' '),
		'font-family': 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif'
	}, drawn('title', {}, title), drawn('rect', { x: box.x1 - 30, y: box.y1 - 30, width: box.w + 60, height: box.h + 60, fill: paper }));
	cy.edges(':visible').forEach((edge) => root.append(...line(edge, paper)));
	cy.nodes(':visible').forEach((node) => root.append(...place(node, paper)));
	return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

function line(edge, paper) {
	const from = edge.sourceEndpoint();
	const to = edge.targetEndpoint();
	const bend = edge.controlPoints()?.[0];
	const middle = edge.midpoint();
	const colour = edge.data('colour');
	const path = 'M' + at(from) + (bend ? ' Q' + at(bend) + ' ' : ' L') + at(to);
	const dash = edge.hasClass('unsettled') ? '8 6' : edge.hasClass('dotted') ? '0.5 4.5' : undefined;
	const faint = edge.hasClass('unknown') ? 0.22 : edge.hasClass('maybe') ? 0.5 : 1;
	const width = edge.data('width');
	const double = edge.hasClass('double') && !dash;
	const stroke = (paint, wide) => drawn('path', {
		'd': path, 'fill': 'none', 'stroke': paint, 'stroke-width': wide, 'stroke-dasharray': dash,
		'stroke-linecap': edge.hasClass('dotted') ? 'round' : 'butt', 'stroke-opacity': faint
	});
	const back = bend ?? from;
	return [
		stroke(colour, double ? 4.2 : width), double ? stroke(paper, 1.6) : undefined,
		edge.data('end') === 'none' ? undefined : head(to, back, colour, edge.data('end'), edge.hasClass('hollow') ? paper : colour),
		edge.data('start') === 'none' ? undefined : head(from, bend ?? to, colour, edge.data('start'), colour),
		edge.hasClass('captioned') || edge.hasClass('hot') ? turned(label(edge.data('label'), 0, 3, 9.5, css('--muted'), paper), middle, from, to) : undefined
	].filter((part) => part);
}

// As a line runs, and never upside down.
function turned(text, middle, from, to) {
	const turn = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
	text.setAttribute('transform', 'translate(' + at(middle) + ') rotate(' + (Math.abs(turn) > 90 ? turn + 180 : turn).toFixed(1) + ')');
	return text;
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

function head(to, from, colour, kind, inside) {
	const turn = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
	return drawn('path', { d: HEADS[kind], fill: inside, stroke: colour, transform: 'translate(' + at(to) + ') rotate(' + turn.toFixed(1) + ')' });
}

function place(node, paper) {
	const { x, y } = node.position();
	const half = node.data('size') / 2;
	const paint = { 'fill': node.style('background-color'), 'stroke': node.style('border-color'), 'stroke-width': 1.6 };
	const sides = { triangle: 3, diamond: 4, hexagon: 6, octagon: 8 }[node.data('shape')];
	const shape = node.data('shape') === 'ellipse' ? drawn('circle', { cx: x, cy: y, r: half, ...paint })
		: sides ? drawn('polygon', { points: corners(x, y, half, sides), ...paint })
			: drawn('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: node.data('shape') === 'rectangle' ? 0 : half / 2, ...paint });
	return [shape, label(node.data('label'), x, y + half + 14, 11.5, css('--ink'), paper)];
}

function corners(x, y, half, sides) {
	const first = sides === 8 ? Math.PI / 8 : sides === 6 ? 0 : -Math.PI / 2;
	return Array.from({ length: sides }, (_, i) => first + i * 2 * Math.PI / sides)
		.map((angle) => (x + half * Math.cos(angle)).toFixed(1) + ',' + (y + half * Math.sin(angle)).toFixed(1)).join(' ');
}

const label = (text, x, y, size, ink, paper) => drawn('text', {
	x, y, 'text-anchor': 'middle', 'font-size': size, 'fill': ink, 'stroke': paper, 'stroke-width': 3, 'paint-order': 'stroke'
}, text);
