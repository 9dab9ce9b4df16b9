// How ties and entities are drawn: a kind has a colour, and a line and an end of its own, so that no kind is told by colour alone.

import { drawn } from './elements.js';

// The line is plain, double or dotted; dashes are kept for what isn't done or not sure.
export const PENS = {
	ownership: { width: 3.4, end: 'triangle', line: 'plain' },
	investment: { width: 2, end: 'triangle', hollow: true, line: 'plain' },
	partnership: { width: 2, end: 'circle', line: 'double' },
	people: { width: 1.4, end: 'vee', line: 'plain' },
	operation: { width: 2, end: 'diamond', line: 'plain' },
	membership: { width: 2.2, end: 'triangle', line: 'dotted' },
	regulation: { width: 2.6, end: 'tee', line: 'plain' },
	dispute: { width: 2, end: 'triangle-cross', line: 'double' }
};

export const SHAPES = {
	Company: 'ellipse',
	GovernmentBody: 'rectangle',
	Association: 'hexagon',
	Person: 'triangle',
	Product: 'round-rectangle',
	Event: 'diamond',
	Market: 'octagon'
};

export const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const colour = (kind) => css('--' + kind);

const TEXT = 'system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

// The style of the drawing; large drawings have simpler lines.
export function style(large) {
	const paper = css('--paper');
	const ink = css('--ink');
	const accent = css('--accent');
	return [
		{
			selector: 'node',
			style: {
				'shape': 'data(shape)',
				'width': 'data(size)',
				'height': 'data(size)',
				'background-color': css('--node'),
				'border-width': 1.6,
				'border-color': css('--node-edge'),
				'label': 'data(label)',
				'color': ink,
				'font-family': TEXT,
				'font-size': 11.5,
				'text-valign': 'bottom',
				'text-margin-y': 4,
				'text-wrap': 'wrap',
				'text-max-width': 1000,
				'text-background-color': paper,
				'text-background-opacity': large ? 0 : 0.6,
				'text-background-padding': 1.5,
				'text-background-shape': 'round-rectangle',
				'min-zoomed-font-size': large ? 9 : 5
			}
		},
		{ selector: 'node.centre', style: { 'background-color': accent, 'border-color': accent, 'font-weight': 600, 'font-size': 13 } },
		{ selector: 'node.open', style: { 'border-color': accent, 'border-width': 2.4 } },
		{
			selector: 'edge',
			style: {
				'curve-style': large ? 'straight' : 'bezier',
				'control-point-step-size': 26,
				'line-color': 'data(colour)',
				'width': 'data(width)',
				'target-arrow-color': 'data(colour)',
				'source-arrow-color': 'data(colour)',
				'target-arrow-shape': large ? 'none' : 'data(end)',
				'source-arrow-shape': large ? 'none' : 'data(start)',
				'arrow-scale': 0.95,
				'target-distance-from-node': 2,
				'source-distance-from-node': 2,
				'line-opacity': large ? 0.6 : 1,
				'line-cap': 'round'
			}
		},
		...(large ? [] : [{
			selector: 'edge.captioned, edge.told, edge.hot',
			style: {
				'label': 'data(label)',
				'color': css('--muted'),
				'font-family': TEXT,
				'font-size': 9.5,
				'text-rotation': 'autorotate',
				'text-background-color': paper,
				'text-background-opacity': 0.92,
				'text-background-padding': 2,
				'min-zoomed-font-size': 6
			}
		}, {
			selector: 'edge.brief', style: { 'label': 'data(warning)' }
		}, {
			selector: 'edge.told, edge.hot', style: { 'label': 'data(label)' }
		}, {
			selector: 'edge.double',
			style: { 'line-color': paper, 'width': 1.6, 'line-outline-width': 1.3, 'line-outline-color': 'data(colour)' }
		}]),
		{ selector: 'edge.hollow', style: { 'target-arrow-fill': 'hollow', 'source-arrow-fill': 'hollow' } },
		{ selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.5, 5] } },
		{ selector: 'edge.unsettled', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 6], 'line-color': 'data(colour)', 'line-outline-width': 0, 'line-cap': 'butt' } },
		{ selector: 'edge.maybe', style: { 'line-opacity': 0.5 } },
		{ selector: 'edge.unknown', style: { 'line-opacity': 0.22 } },
		{ selector: 'edge.disputed', style: { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': accent, 'mid-source-arrow-shape': 'tee', 'mid-source-arrow-color': accent } },
		{ selector: '.faint', style: { 'opacity': 0.14 } },
		{ selector: 'edge.hot', style: { 'width': 'data(hot)', 'z-index': 20, 'underlay-color': accent, 'underlay-opacity': 0.2, 'underlay-padding': 5 } },
		{ selector: 'node.hot', style: { 'underlay-color': accent, 'underlay-opacity': 0.25, 'underlay-padding': 8, 'underlay-shape': 'ellipse', 'z-index': 20 } },
		{ selector: '.gone', style: { 'display': 'none' } },
		{ selector: ':active', style: { 'overlay-opacity': 0.08 } }
	];
}

// A short piece of such a line, for legends.
export function swatch(kind, mark = '') {
	const pen = PENS[kind] ?? { width: 2, end: 'none', line: 'plain' };
	const paint = kind ? 'var(--' + kind + ')' : 'var(--muted)';
	const lines = pen.line === 'double' && mark !== 'unsettled'
		? [line(paint, 1.4, 5.5, pen, mark), line(paint, 1.4, 10.5, pen, mark)] : [line(paint, pen.width, 8, pen, mark)];
	return drawn('svg', { 'viewBox': '0 0 46 16', 'width': 46, 'height': 16, 'aria-hidden': 'true', 'class': 'swatch ' + (kind ?? '') },
		lines, end(pen, paint));
}

const line = (paint, width, y, pen, mark) => drawn('line', {
	'x1': 2, 'y1': y, 'x2': 36, 'y2': y, 'stroke-width': width, 'class': 'stroke',
	'stroke-dasharray': mark === 'unsettled' ? '7 5' : pen.line === 'dotted' ? '0.5 4.5' : undefined,
	'stroke-linecap': pen.line === 'dotted' ? 'round' : 'butt',
	'opacity': mark === 'maybe' ? 0.5 : mark === 'unknown' ? 0.22 : undefined
});

const ENDS = {
	'triangle': 'M34 3 L44 8 L34 13 Z',
	'vee': 'M34 3 L44 8 L34 13 L37 8 Z',
	'diamond': 'M34 8 L39 3.5 L44 8 L39 12.5 Z',
	'circle': 'M35 8 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z',
	'tee': 'M38 2 L41 2 L41 14 L38 14 Z',
	'triangle-cross': 'M36 3 L44 8 L36 13 Z M32 2 L34 2 L34 14 L32 14 Z'
};

const end = (pen) => ENDS[pen.end]
	? drawn('path', { d: ENDS[pen.end], class: pen.hollow ? 'stroke hollow' : 'fill' }) : undefined;

const OUTLINES = {
	'ellipse': 'M2 8 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 Z',
	'rectangle': 'M2 2 H14 V14 H2 Z',
	'hexagon': 'M4.5 2 H11.5 L15 8 L11.5 14 H4.5 L1 8 Z',
	'triangle': 'M8 1.5 L15 14 H1 Z',
	'round-rectangle': 'M5 2 H11 A3 3 0 0 1 14 5 V11 A3 3 0 0 1 11 14 H5 A3 3 0 0 1 2 11 V5 A3 3 0 0 1 5 2 Z',
	'diamond': 'M8 1 L15 8 L8 15 L1 8 Z',
	'octagon': 'M5 1.5 H11 L14.5 5 V11 L11 14.5 H5 L1.5 11 V5 Z'
};

export const shape = (type) => drawn('svg', { 'viewBox': '0 0 16 16', 'width': 15, 'height': 15, 'aria-hidden': 'true', 'class': 'shape' },
	drawn('path', { d: OUTLINES[SHAPES[type]] ?? OUTLINES.ellipse }));
