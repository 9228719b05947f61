import fs from 'node:fs';
import { expect } from 'chai';
import { hasDisplay, hasSound } from '../../../tools/workshop/start/outputs';

describe('npm start', () => {
	it('opens a window when there is a display', () => {
		expect(hasDisplay('linux', { DISPLAY: ':0' })).to.equal(true);
		expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).to.equal(true);
		expect(hasDisplay('darwin', {})).to.equal(true);
		expect(hasDisplay('win32', {})).to.equal(true);
	});

	it('opens no window on Linux without a display', () => {
		expect(hasDisplay('linux', {})).to.equal(false);
		expect(hasDisplay('linux', { DISPLAY: '', WAYLAND_DISPLAY: '' })).to.equal(false);
	});

	it('looks for a sound server or a sound card only on Linux', () => {
		const none = { XDG_RUNTIME_DIR: '/nowhere' };
		expect(hasSound('darwin', none)).to.equal(true);
		expect(hasSound('linux', { ...none, PULSE_SERVER: 'tcp:x' })).to.equal(true);
		expect(hasSound('linux', none)).to.equal(fs.existsSync('/dev/snd'));
	});
});
