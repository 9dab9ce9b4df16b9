// Makes elements. Text is text: nothing here, or anywhere in this page, reads it as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(made, attributes, children) {
	for (const [name, value] of Object.entries(attributes)) {
		if (name.startsWith('on')) {
			made.addEventListener(name.slice(2), value);
		}
		else if (value === true) {
			made.setAttribute(name, '');
		}
		else if (value !== false && value !== undefined && value !== null) {
			made.setAttribute(name, value);
		}
	}
	made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ''));
	return made;
}

export const element = (name, attributes = {}, ...children) =>
	fill(document.createElement(name), attributes, children);

export const drawn = (name, attributes = {}, ...children) =>
	fill(document.createElementNS(SVG, name), attributes, children);

export const button = (text, onclick, attributes = {}) =>
	element('button', { type: 'button', onclick, ...attributes }, text);

export function show(parent, ...children) {
	parent.replaceChildren(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ''));
}

// Says below the header what happens.
export function say(kind, ...words) {
	const place = byId('message');
	place.className = kind;
	show(place, words);
}

export const byId = (id) => document.getElementById(id);

// Text in which no day is torn apart at the end of a line.
export const unbroken = (text) => text.split(/(\d{4}-\d{2}(?:-\d{2})?)/)
	.map((part, i) => i % 2 ? element('span', { class: 'day' }, part) : part);
