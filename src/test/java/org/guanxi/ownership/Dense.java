package org.guanxi.ownership;

import java.util.Arrays;

/** Plain linear algebra: all numbers of a matrix, and elimination. */
final class Dense {

	private Dense() {
	}

	/**
	 * Solves equations by elimination with pivots.
	 * @param matrix square; left as it is
	 * @param right what each row adds up to
	 * @return what solves them
	 */
	static double[] solve(double[][] matrix, double[] right) {
		int n = right.length;
		double[][] rows = new double[n][];
		for (int i = 0; i < n; i++) {
			rows[i] = Arrays.copyOf(matrix[i], n + 1);
			rows[i][n] = right[i];
		}
		for (int column = 0; column < n; column++) {
			int pivot = column;
			for (int i = column + 1; i < n; i++) {
				pivot = (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) ? i : pivot;
			}
			double[] swapped = rows[pivot];
			rows[pivot] = rows[column];
			rows[column] = swapped;
			for (int i = column + 1; i < n; i++) {
				double factor = rows[i][column] / swapped[column];
				for (int j = column; factor != 0 && j <= n; j++) {
					rows[i][j] -= factor * swapped[j];
				}
			}
		}
		double[] solution = new double[n];
		for (int i = n - 1; i >= 0; i--) {
			double sum = rows[i][n];
			for (int j = i + 1; j < n; j++) {
				sum -= rows[i][j] * solution[j];
			}
			solution[i] = sum / rows[i][i];
		}
		return solution;
	}

	/**
	 * What a holder owns of everybody, each chain followed up to where it first reaches
	 * the holder.
	 * @param shares of each holder (row) in each entity (column)
	 * @param holder its row
	 * @return by entity; 1 for the holder
	 */
	static double[] owned(double[][] shares, int holder) {
		int n = shares.length;
		double[][] matrix = new double[n][n];
		double[] right = new double[n];
		for (int entity = 0; entity < n; entity++) {
			matrix[entity][entity] = 1;
			right[entity] = (entity == holder) ? 1 : 0;
			for (int owner = 0; entity != holder && owner < n; owner++) {
				matrix[entity][owner] -= shares[owner][entity];
			}
		}
		return solve(matrix, right);
	}

	/**
	 * The sum over all chains, however often they come back to the holder.
	 * @param shares of each holder (row) in each entity (column)
	 * @param holder its row
	 * @return by entity: the holder's row of the fixed point X = A + X A
	 */
	static double[] fixedPoint(double[][] shares, int holder) {
		int n = shares.length;
		double[][] matrix = new double[n][n];
		for (int entity = 0; entity < n; entity++) {
			matrix[entity][entity] = 1;
			for (int owner = 0; owner < n; owner++) {
				matrix[entity][owner] -= shares[owner][entity];
			}
		}
		return solve(matrix, shares[holder]);
	}

	/**
	 * Inverts a matrix by elimination.
	 * @param matrix square, with a diagonal that is greater than what else its columns
	 * hold, so that no pivot is needed; left as it is
	 * @return its inverse
	 */
	static double[][] inverse(double[][] matrix) {
		int n = matrix.length;
		double[][] left = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
		double[][] right = new double[n][n];
		for (int i = 0; i < n; i++) {
			right[i][i] = 1;
		}
		for (int column = 0; column < n; column++) {
			double pivot = left[column][column];
			for (int j = 0; j < n; j++) {
				left[column][j] /= pivot;
				right[column][j] /= pivot;
			}
			for (int i = 0; i < n; i++) {
				double factor = (i == column) ? 0 : left[i][column];
				for (int j = 0; factor != 0 && j < n; j++) {
					left[i][j] -= factor * left[column][j];
					right[i][j] -= factor * right[column][j];
				}
			}
		}
		return right;
	}

}
