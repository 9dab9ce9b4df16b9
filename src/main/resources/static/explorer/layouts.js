// Where things are drawn. The same entities and ties always come to the same places.

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

// The widest line of a name, in units of the drawing.
const WIDE = 122;

// The names of what is asked about are bold and larger.
const BOLD = 1.22;

// How wide a text is in one line.
export const wide = (text) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e7f ? 11.5 : 6.6), 0);

// A name in the lines in which it is drawn. Chinese is broken anywhere, other words at spaces.
export function broken(name, bold = false) {
	const most = WIDE / (bold ? BOLD : 1);
	const lines = [''];
	for (const part of name.match(/[\u2e80-\uffff]\s*|[^\s\u2e80-\uffff]+\s*/g) ?? []) {
		if (lines.at(-1) && wide((lines.at(-1) + part).trim()) > most) {
			lines.push('');
		}
		lines[lines.length - 1] += part;
	}
	return lines.map((line) => line.trim());
}

// How much room an entity and its name below it take, in units of the drawing.
export function room(name, bold = false) {
	const lines = broken(name, bold);
	const long = Math.max(...lines.map(wide)) * (bold ? BOLD : 1);
	const below = lines.length * (bold ? 16 : 14);
	return { width: Math.max(40, long) + 14, height: 44 + below, lines: lines.length, below };
}

// In a crowd names aren't readable until one comes closer: they get no room of their own.
const CROWD = 150;

const FEW = 26;

// By forces: ties pull, entities push, names don't overlap. Those in kept stay where they are.
export function forces(named, edges, kept, aspect) {
	const n = named.length;
	const nodes = n > CROWD ? named.map((node) => ({ ...node, width: 54, height: 54, below: 0 })) : named;
	const index = new Map(nodes.map((node, i) => [node.id, i]));
	const at = nodes.map((node, i) => ({ ...(kept.get(node.id) ?? spiral(i)), fixed: kept.has(node.id), dx: 0, dy: 0 }));
	const links = edges.map((edge) => [index.get(edge.from), index.get(edge.to)])
		.filter(([a, b]) => a !== undefined && b !== undefined && a !== b);
	const degree = new Array(n).fill(0);
	links.forEach(([a, b]) => { degree[a]++; degree[b]++; });
	links.forEach(([a, b]) => near(at, a, b));
	const rounds = n > 250 ? 160 : 320;
	// A few have room for what their ties say.
	const long = n <= 8 ? 240 : n <= FEW ? 190 : 135;
	for (let round = 0; round < rounds; round++) {
		const heat = 1 - round / rounds;
		push(at, degree);
		for (const [a, b] of links) {
			pull(at[a], at[b], long + 10 * Math.sqrt(Math.min(degree[a], degree[b])), 1 / Math.min(degree[a], degree[b]));
		}
		for (const one of at) {
			one.dx -= one.x * 0.016 / aspect;
			one.dy -= one.y * 0.016 * aspect;
			move(one, 60 * heat + 2);
		}
		if (heat < 0.5) {
			if (n * links.length < 30000) {
				stepAside(at, links);
			}
			part(at, nodes);
		}
	}
	for (let round = 0; round < (n > CROWD ? 60 : 500) && part(at, nodes); round++);
	return new Map(nodes.map((node, i) => [node.id, { x: at[i].x, y: at[i].y }]));
}

const spiral = (i) => ({ x: 70 * Math.sqrt(i) * Math.cos(i * GOLDEN), y: 55 * Math.sqrt(i) * Math.sin(i * GOLDEN) });

// One that is new begins beside one that stays.
function near(at, a, b) {
	for (const [here, there] of [[a, b], [b, a]]) {
		if (at[here].fixed && !at[there].fixed && !at[there].placed) {
			const place = spiral(there + 3);
			const long = Math.hypot(place.x, place.y);
			at[there].x = at[here].x + place.x / long * 120;
			at[there].y = at[here].y + place.y / long * 120;
			at[there].placed = true;
		}
	}
}

function push(at, degree) {
	for (let i = 0; i < at.length; i++) {
		for (let j = i + 1; j < at.length; j++) {
			const x = at[i].x - at[j].x || 0.1;
			const y = at[i].y - at[j].y || 0.1;
			const square = x * x + y * y;
			if (square < 1000000) {
				const force = 15000 / (square + 60);
				const near = Math.sqrt(square) + 0.01;
				at[i].dx += x / near * force * (1 + Math.min(degree[j], 30) / 12);
				at[i].dy += y / near * force * (1 + Math.min(degree[j], 30) / 12);
				at[j].dx -= x / near * force * (1 + Math.min(degree[i], 30) / 12);
				at[j].dy -= y / near * force * (1 + Math.min(degree[i], 30) / 12);
			}
		}
	}
}

function pull(a, b, length, weight) {
	const x = b.x - a.x;
	const y = b.y - a.y;
	const long = Math.hypot(x, y) || 0.1;
	const force = (long - length) / long * 0.35 * Math.max(weight, 0.08);
	a.dx += x * force;
	a.dy += y * force;
	b.dx -= x * force;
	b.dy -= y * force;
}

// No line runs through an entity that it has nothing to do with, if there is room beside it.
function stepAside(at, links) {
	for (const [a, b] of links) {
		const x = at[b].x - at[a].x;
		const y = at[b].y - at[a].y;
		const square = x * x + y * y || 1;
		for (let i = 0; i < at.length; i++) {
			const along = ((at[i].x - at[a].x) * x + (at[i].y + 8 - at[a].y) * y) / square;
			if (i !== a && i !== b && along > 0.04 && along < 0.96) {
				const away = { x: at[i].x - at[a].x - along * x, y: at[i].y + 8 - at[a].y - along * y };
				const far = Math.hypot(away.x, away.y) || 0.1;
				if (far < 46) {
					at[i].dx += away.x / far * (46 - far) * 0.3;
					at[i].dy += away.y / far * (46 - far) * 0.3;
				}
			}
		}
	}
}

function move(one, most) {
	const long = Math.hypot(one.dx, one.dy);
	const scale = long > most ? most / long : 1;
	if (!one.fixed) {
		one.x += one.dx * scale;
		one.y += one.dy * scale;
	}
	one.dx = 0;
	one.dy = 0;
}

const middle = (node) => (node.below ?? 0) / 2;

// Moves apart whatever overlaps; false if nothing does.
function part(at, nodes) {
	let overlapped = false;
	for (let i = 0; i < at.length; i++) {
		for (let j = i + 1; j < at.length; j++) {
			const wide = (nodes[i].width + nodes[j].width) / 2 - Math.abs(at[i].x - at[j].x);
			// The name hangs below.
			const high = (nodes[i].height + nodes[j].height) / 2 - Math.abs(at[i].y + middle(nodes[i]) - at[j].y - middle(nodes[j]));
			if (wide > 0 && high > 0) {
				overlapped = true;
				const along = wide < high * 2.2 ? 'x' : 'y';
				const way = (along === 'x' ? at[i].x < at[j].x : at[i].y + middle(nodes[i]) < at[j].y + middle(nodes[j])) ? -1 : 1;
				// Of two that should stay, both give way.
				const [here, there] = at[i].fixed === at[j].fixed ? [0.5, 0.5] : at[i].fixed ? [0, 1] : [1, 0];
				const step = way * ((along === 'x' ? wide : high) + 1);
				at[i][along] += here * step;
				at[j][along] -= there * step;
			}
		}
	}
	return overlapped;
}

// In layers: from left to right, or from top to bottom. Neighbours are brought beside each other.
export function layers(nodes, edges, levelOf, down, aspect = 1.5) {
	const rows = [];
	for (const node of nodes) {
		const level = levelOf(node.id);
		(rows[level] ??= []).push(node);
	}
	const full = rows.filter((row) => row);
	const neighbours = new Map(nodes.map((node) => [node.id, []]));
	for (const { from, to } of edges) {
		neighbours.get(from)?.push(to);
		neighbours.get(to)?.push(from);
	}
	const place = new Map();
	const number = () => full.forEach((row) => row.forEach((node, i) => place.set(node.id, i - (row.length - 1) / 2)));
	number();
	for (let sweep = 0; sweep < 12; sweep++) {
		const order = sweep % 2 ? [...full].reverse() : full;
		for (const row of order) {
			const middle = new Map(row.map((node) => {
				const at = neighbours.get(node.id).map((id) => place.get(id)).filter((one) => one !== undefined);
				return [node.id, at.length ? at.reduce((sum, one) => sum + one, 0) / at.length : place.get(node.id)];
			}));
			row.sort((a, b) => middle.get(a.id) - middle.get(b.id) || (a.id < b.id ? -1 : 1));
			row.forEach((node, i) => place.set(node.id, i - (row.length - 1) / 2));
		}
	}
	return wrapped(full, down, aspect);
}

// A level with many takes several lines. They are as long as makes the whole fit its place best.
function wrapped(levels, down, aspect) {
	const few = levels.flat().length <= FEW;
	const fits = (at) => {
		const xs = [...at.values()].map((place) => place.x);
		const ys = [...at.values()].map((place) => place.y);
		return Math.min(aspect / (Math.max(...xs) - Math.min(...xs) + 150), 1 / (Math.max(...ys) - Math.min(...ys) + 90));
	};
	return Array.from({ length: 22 }, (_, i) => inLines(levels, i + 3, down, few)).reduce((best, at) => fits(at) > fits(best) ? at : best);
}

// Between two levels there is room for what a tie says, if there are few.
function inLines(levels, most, down, few) {
	const at = new Map();
	let away = 0;
	for (const level of levels) {
		const count = Math.ceil(level.length / most);
		for (let line = 0; line < count; line++) {
			const part = level.filter((_, i) => i % count === line);
			const high = Math.max(...part.map((node) => node.height)) + 8;
			const pitch = Math.max(few ? 110 : 88, high);
			// Lines from above pass between those of the line before.
			const shift = count > 1 ? (line % 2 ? 0.25 : -0.25) : 0;
			part.forEach((node, i) => {
				const aside = i - (part.length - 1) / 2 + shift;
				at.set(node.id, down ? { x: aside * 150, y: away } : { x: away, y: aside * pitch });
			});
			away += down ? high : 150;
		}
		away += down ? (few ? 90 : 56) : (few ? 95 : 60);
	}
	return at;
}

// From left to right, each path in a lane of its own: the first in the middle, the others above and below in turn.
export function lanes(nodes, levelOf, pathOf) {
	const at = new Map();
	const taken = new Set();
	for (const node of [...nodes].sort((a, b) => pathOf(a.id) - pathOf(b.id))) {
		const level = levelOf(node.id);
		let lane = pathOf(node.id);
		while (taken.has(level + ' ' + lane)) {
			lane++;
		}
		taken.add(level + ' ' + lane);
		at.set(node.id, { x: level * 225, y: (lane % 2 ? 1 : -1) * Math.ceil(lane / 2) * 105 });
	}
	return closer(at);
}

// Lanes that nobody needs are left out.
function closer(at) {
	const rows = [...new Set([...at.values()].map((place) => place.y))].sort((a, b) => a - b);
	const middle = rows.indexOf(0);
	return new Map([...at].map(([id, place]) => [id, { x: place.x, y: (rows.indexOf(place.y) - Math.max(middle, 0)) * 105 }]));
}

// Which captions can be read: those that lie on no entity, on no name, and on no other caption. What comes first has first choice;
// what comes after the first so many has none.
export function readable(nodes, lines, most = lines.length) {
	const taken = [];
	const boxes = nodes.map((node) => ({ x: node.x, top: node.y - node.half - 2, bottom: node.y + node.half + 4 + node.lines * 14, half: Math.max(node.half, node.wide / 2) + 3 }));
	return lines.slice(0, most).filter((line) => {
		const long = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) || 1;
		const step = { x: (line.to.x - line.from.x) / long, y: (line.to.y - line.from.y) / long };
		const points = [];
		for (let far = -line.wide / 2; far <= line.wide / 2; far += 6) {
			points.push({ x: line.middle.x + far * step.x, y: line.middle.y + far * step.y });
		}
		const free = line.wide < long - 12 && points.every((point) =>
			boxes.every((box) => Math.abs(point.x - box.x) > box.half + 4 || point.y < box.top - 4 || point.y > box.bottom + 4)
			&& taken.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > 13)
			&& lines.every((other) => other === line || distance(point, other) > 6));
		if (free) {
			taken.push(...points);
		}
		return free;
	}).map((line) => line.id);
}

// Of a point from a line between two.
function distance(point, { from, to }) {
	const x = to.x - from.x;
	const y = to.y - from.y;
	const along = Math.min(1, Math.max(0, ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y || 1)));
	return Math.hypot(point.x - from.x - along * x, point.y - from.y - along * y);
}
