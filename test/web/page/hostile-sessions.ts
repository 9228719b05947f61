/** Ways in which a page may have changed `navigator`, by their description. Each changes the given object. */
export const hostileSessions: Readonly<Record<string, (navigator: object) => void>> = {
	'a getter that throws': (navigator) => {
		getter(navigator, () => {
			throw new Error('hostile');
		});
	},
	null: (navigator) => {
		getter(navigator, () => null);
	},
	'a number': (navigator) => {
		getter(navigator, () => 5);
	},
	'an object with nothing in it': (navigator) => {
		getter(navigator, () => ({}));
	},
	'values outside the specification': (navigator) => {
		fixed(navigator, { type: 42, state: 'sleeping' });
	},
	'a state outside the specification': (navigator) => {
		fixed(navigator, { type: 'ambient', state: { toString: (): string => 'active' } });
	},
	'a type that cannot be set': (navigator) => {
		fixed(navigator, Object.freeze({ type: 'playback', state: 'active' }));
	},
	'a type whose setter throws': (navigator) => {
		const session = {
			state: 'active',
			get type(): string {
				return 'auto';
			},
			set type(_: string) {
				throw new TypeError('hostile');
			},
		};
		fixed(navigator, session);
	},
	'a state whose getter throws': (navigator) => {
		const session = {
			type: 'auto',
			get state(): string {
				throw new TypeError('hostile');
			},
		};
		fixed(navigator, session);
	},
	'a new session at each access': (navigator) => {
		getter(navigator, () =>
			Object.assign(new EventTarget(), { type: 'auto', state: 'active' }),
		);
	},
	'a session without events': (navigator) => {
		fixed(navigator, { type: 'auto', state: 'active', addEventListener: 'no function' });
	},
	'a getter that fires the event whose handler reads it': (navigator) => {
		const session = Object.assign(new EventTarget(), { type: 'auto' });
		Object.defineProperty(session, 'state', {
			get: (): string => {
				session.dispatchEvent(new Event('statechange'));
				return 'active';
			},
		});
		fixed(navigator, session);
	},
	'a proxy that throws at every access': (navigator) => {
		const hostile = (): never => {
			throw new Error('hostile');
		};
		const session = new Proxy({}, { get: hostile, set: hostile, has: hostile });
		fixed(navigator, session);
	},
};

function getter(navigator: object, get: () => unknown): void {
	Object.defineProperty(navigator, 'audioSession', { get, configurable: true });
}

// Not configurable, so that the bridge cannot restore it.
function fixed(navigator: object, session: object): void {
	Object.defineProperty(navigator, 'audioSession', { value: session });
}
