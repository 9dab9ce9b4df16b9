package org.guanxi.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.guanxi.dossier.Chart.Box;
import org.guanxi.dossier.Chart.Label;
import org.guanxi.dossier.Chart.Stroke;
import org.guanxi.dossier.Dossier.Branch;
import org.guanxi.ownership.Percent;

/** Draws owners above an entity and holdings below it, one a row. */
final class OwnershipChart {

	/** So many are drawn on either side, those that are nearest. */
	private static final int MOST = 14;

	private static final int ROW = 30;

	private static final int BOX = 24;

	private static final int INDENT = 30;

	private static final int INSET = 8;

	/** From the top of a box to the base line of its text. */
	private static final int BASE = 16;

	private static final String RANGE = "7 3";

	private static final String CONTESTED = "2 3";

	private final Dossier dossier;

	private final List<Stroke> lines = new ArrayList<>();

	private final List<Box> boxes = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	OwnershipChart(Dossier dossier) {
		this.dossier = dossier;
	}

	Chart chart() {
		List<Row> owners = rows(this.dossier.owners());
		List<Row> holdings = rows(this.dossier.holdings());
		int middle = owners.size() * ROW + 1;
		box(0, middle, Wording.name(this.dossier.entity()), "", 2);
		draw(owners, middle, -1);
		draw(holdings, middle, 1);
		String name = Wording.name(this.dossier.entity());
		return new Chart("ownership", "Owners and holdings of " + name,
				"A tree with %s in the middle, %s above it and %s below it. The lists under it say the same.".formatted(
						name, drawn("owners", owners, this.dossier.owners()),
						drawn("holdings", holdings, this.dossier.holdings())),
				"Owners above, holdings below, each indented by one under or over whom it is tied to. A whole line is a stake of a "
						+ "stated size, a line of dashes one that is a range or not stated, or a part, a line of dots one that is "
						+ "contested. Drawn are " + drawn("owners", owners, this.dossier.owners()) + " and "
						+ drawn("holdings", holdings, this.dossier.holdings()) + ".",
				Chart.WIDTH, middle + BOX + holdings.size() * ROW + 2, this.lines, this.boxes, List.of(), this.labels);
	}

	private static String drawn(String what, List<Row> rows, Branch root) {
		int all = count(root);
		return rows.isEmpty() && all == 0 ? "no " + what
				: (rows.size() == all)
						? ((all == 1) ? "the only " + what.substring(0, what.length() - 1)
								: "all " + Wording.number(all) + " " + what)
						: "%s of %s %s".formatted(Wording.number(rows.size()), Wording.number(all), what);
	}

	private static int count(Branch branch) {
		return branch.more() + branch.branches().stream().mapToInt((next) -> 1 + count(next)).sum();
	}

	private static List<Row> rows(Branch root) {
		Set<Branch> nearest = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Branch> layer = new ArrayDeque<>(List.of(root));
		while (!layer.isEmpty() && nearest.size() < MOST) {
			for (Branch next : layer.remove().branches()) {
				if (nearest.size() < MOST) {
					nearest.add(next);
					layer.add(next);
				}
			}
		}
		List<Row> rows = new ArrayList<>();
		collect(root, 1, -1, nearest, rows);
		return rows;
	}

	private static void collect(Branch branch, int depth, int under, Set<Branch> nearest, List<Row> rows) {
		for (Branch next : branch.branches()) {
			if (nearest.contains(next)) {
				rows.add(new Row(next, depth, under));
				collect(next, depth + 1, rows.size() - 1, nearest, rows);
			}
		}
	}

	/**
	 * Draws one side.
	 * @param rows nearest first
	 * @param middle the top of the entity's box
	 * @param way 1 for downwards, -1 for upwards
	 */
	private void draw(List<Row> rows, int middle, int way) {
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			int top = middle + way * (i + 1) * ROW;
			int x = row.depth() * INDENT;
			int stem = x - INDENT + INDENT / 2;
			int end = middle + way * (row.under() + 1) * ROW + ((way > 0) ? BOX : 0);
			String dashes = dashes(row.branch());
			this.lines.add(new Stroke(stem, end, stem, top + BOX / 2, dashes));
			this.lines.add(new Stroke(stem, top + BOX / 2, x, top + BOX / 2, dashes));
			String share = Objects.requireNonNullElse(PageMaker.share(row.branch()), "");
			box(x, top, Wording.name(row.branch().entity()),
					share + ((row.branch().contested() != null) ? ", contested" : ""), 1);
		}
	}

	private static String dashes(Branch branch) {
		Percent share = branch.share();
		return (branch.contested() != null) ? CONTESTED
				: (share == null || !Objects.equals(share.max(), share.min())) ? RANGE : Stroke.WHOLE;
	}

	private void box(int x, int y, String name, String share, int thickness) {
		int width = Chart.WIDTH - x - 2;
		this.boxes.add(new Box(x + 1, y, width, BOX, false, thickness));
		this.labels
			.add(new Label(x + INSET, y + BASE, "start", Chart.fitting(name, width - 3 * INSET - Chart.width(share))));
		if (!share.isEmpty()) {
			this.labels.add(new Label(x + width - INSET, y + BASE, "end", share));
		}
	}

	/**
	 * A row of one side.
	 *
	 * @param under the row of whom it is tied to, -1 for the entity
	 */
	private record Row(Branch branch, int depth, int under) {
	}

}
