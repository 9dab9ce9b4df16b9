// Who stands above whom, where a drawing has levels.

// Whoever holds, stands above; these types read from what is below.
const UPWARDS = ['PART_OF', 'MEMBER_OF', 'HOLDS_POSITION_AT'];

export const downward = (tie) => UPWARDS.includes(tie.type) ? { from: tie.object.id, to: tie.subject.id }
	: { from: tie.subject.id, to: tie.object.id };

// How far down each is: below all that hold it. What goes round in a circle is broken where it is farthest from the centre;
// ties that go both ways push nobody up or down.
export function depths(ids, edges, centre = new Set()) {
	const far = distances(ids, edges, centre);
	const near = (edge) => [Math.min(far.get(edge.from), far.get(edge.to)), Math.max(far.get(edge.from), far.get(edge.to))];
	const inOrder = edges.filter((edge) => far.has(edge.from) && far.has(edge.to) && edge.from !== edge.to)
		.sort((a, b) => near(a)[0] - near(b)[0] || near(a)[1] - near(b)[1]);
	const below = new Map(ids.map((id) => [id, new Set()]));
	for (const { from, to } of inOrder.filter((edge) => !edge.both)) {
		if (!reaches(below, to, from)) {
			below.get(from).add(to);
		}
	}
	return joined(ids, inOrder, below, far);
}

function distances(ids, edges, centre) {
	const far = new Map(ids.map((id) => [id, centre.has(id) ? 0 : Infinity]));
	for (let round = 0, changed = true; changed && round < ids.length; round++) {
		changed = false;
		for (const [a, b] of edges.flatMap(({ from, to }) => [[from, to], [to, from]])) {
			if (far.has(b) && far.get(a) + 1 < far.get(b)) {
				far.set(b, far.get(a) + 1);
				changed = true;
			}
		}
	}
	return far;
}

function reaches(below, from, to) {
	const seen = new Set([from]);
	for (const one of seen) {
		below.get(one).forEach((next) => seen.add(next));
	}
	return seen.has(to);
}

// Who hold each other are in levels; groups of them hang on each other by ties that go both ways.
function joined(ids, edges, below, far) {
	const level = levelled(ids, below);
	const group = new Map();
	for (const id of ids) {
		spread(id, below, ids, group);
	}
	const placed = new Set();
	const shift = new Map();
	for (const id of [...ids].sort((a, b) => far.get(a) - far.get(b))) {
		const mine = group.get(id);
		if (!placed.has(mine)) {
			const other = edges.filter((edge) => edge.from === id || edge.to === id).map((edge) => edge.from === id ? edge.to : edge.from)
				.find((one) => placed.has(group.get(one)));
			shift.set(mine, other === undefined ? -level.get(id) : level.get(other) + shift.get(group.get(other)) + 1 - level.get(id));
			placed.add(mine);
		}
	}
	const least = Math.min(...ids.map((id) => level.get(id) + shift.get(group.get(id))));
	return new Map(ids.map((id) => [id, level.get(id) + shift.get(group.get(id)) - least]));
}

// As far down as need be; who holds all others stands right above what is held.
function levelled(ids, below) {
	const level = new Map(ids.map((id) => [id, 0]));
	for (let round = 0, changed = true; changed && round < ids.length; round++) {
		changed = false;
		for (const id of ids) {
			for (const held of below.get(id)) {
				if (level.get(held) <= level.get(id)) {
					level.set(held, level.get(id) + 1);
					changed = true;
				}
			}
		}
	}
	const held = new Set([...below.values()].flatMap((some) => [...some]));
	ids.filter((id) => !held.has(id) && below.get(id).size)
		.forEach((id) => level.set(id, Math.min(...[...below.get(id)].map((one) => level.get(one))) - 1));
	return level;
}

function spread(first, below, ids, group) {
	if (group.has(first)) {
		return;
	}
	const seen = new Set([first]);
	for (const one of seen) {
		group.set(one, first);
		below.get(one).forEach((next) => seen.add(next));
		ids.filter((id) => below.get(id).has(one)).forEach((id) => seen.add(id));
	}
}
