// What the page shows, in the address bar: a link reproduces it, back and forward work.

const listeners = [];

// What stays when another question is asked.
const LASTING = ['lang', 'theme', 'show'];

export const state = () => Object.fromEntries(new URLSearchParams(location.search));

// A change of '' or undefined takes a word out.
export function address(changes, fresh = false) {
	const now = state();
	const kept = fresh ? Object.fromEntries(LASTING.filter((name) => now[name]).map((name) => [name, now[name]])) : now;
	const all = Object.entries({ ...kept, ...changes }).filter(([, value]) => value !== undefined && value !== '');
	const words = new URLSearchParams(all).toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
	return words ? '/?' + words : '/';
}

export function go(to, { replace = false } = {}) {
	if (to !== location.pathname + location.search) {
		history[replace ? 'replaceState' : 'pushState'](null, '', to);
	}
	tell();
}

export function listen(listener) {
	listeners.push(listener);
}

export const tell = () => listeners.forEach((listener) => listener(state()));

export const list = (words) => (words ? words.split(',').filter((word) => word) : []);

// What is asked, as one of the views of the page.
export function view(words) {
	if (words.entity) {
		return 'around';
	}
	if (words.from || words.to || words.view === 'paths') {
		return 'paths';
	}
	if (words.among || words.view === 'among') {
		return 'among';
	}
	if (words.view === 'disputes' || words.view === 'browser') {
		return words.view;
	}
	return words.source ? 'source' : 'start';
}

addEventListener('popstate', tell);
document.addEventListener('click', (event) => {
	const link = event.target.closest?.('a[href^="/?"], a[href="/"]');
	if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
		event.preventDefault();
		go(link.getAttribute('href'));
	}
});
