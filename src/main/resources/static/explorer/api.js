// Asks the REST interface. What goes wrong comes back as a Problem that words can be put to.

export class Problem extends Error {
	// wait: the seconds after which the server asks to be asked again.
	constructor(kind, detail, wait) {
		super(detail ?? kind);
		this.kind = kind;
		this.detail = detail;
		this.wait = wait;
	}
}

const KINDS = { 404: 'missing', 503: 'busy', 400: 'refused' };

function query(parameters) {
	const words = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		if (value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)) {
			words.set(name, Array.isArray(value) ? value.join(',') : value);
		}
	}
	return words.size ? '?' + words : '';
}

async function answer(address, options) {
	let response;
	try {
		response = await fetch(address, { headers: { Accept: 'application/json' }, ...options });
	}
	catch (failure) {
		if (failure.name === 'AbortError') {
			throw failure;
		}
		throw new Problem('away');
	}
	const body = await response.json().catch(() => ({}));
	if (!response.ok) {
		throw new Problem(KINDS[response.status] ?? 'fault', body.detail, Number(response.headers.get('Retry-After')) || undefined);
	}
	return body;
}

export const get = (path, parameters = {}, signal = undefined) => answer(path + query(parameters), { signal });

export const post = (path, body, signal = undefined) => answer(path, {
	method: 'POST',
	body: JSON.stringify(body),
	headers: { 'Accept': 'application/json', 'Content-Type': 'application/json' },
	signal
});

export const entityPath = (id, rest = '') => '/api/entities/' + encodeURIComponent(id) + rest;
