// Takes away what is seen: as CSV or as text to paste.

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
