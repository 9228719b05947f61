import { expect } from 'chai';
import { openVirtualScreen } from '../../../tools/workshop/engine/virtual-screen';
import { FakeMachine } from './fake-machine';
import { LastingChildren } from './lasting-children';
import { problemOf } from './rejection';

const ignore = (): void => undefined;

describe('a virtual screen', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('has the number that the program gives it, until it is closed', async () => {
		machine.addProgram('Xvfb', 'echo 42 >&3; exec sleep 60');
		const screen = await openVirtualScreen(ignore, machine);
		expect(screen?.env).to.deep.equal({ DISPLAY: ':42' });
		await screen?.close();
	});

	it('that does not open is a problem with the output of the program', async () => {
		machine.addProgram('Xvfb', 'echo "no room" >&2; exit 1');
		const problem = await problemOf(openVirtualScreen(ignore, machine));
		expect(problem.what).to.include('Xvfb does not start');
		expect(problem.why).to.include('no room');
	});

	it('that is not ready in time is a problem, and the processes of its program are killed', async () => {
		const children = new LastingChildren(machine);
		machine.environment.PATH = `${machine.bin}:${process.env.PATH ?? ''}`;
		machine.addProgram('Xvfb', children.line, children.lineOfSession, 'wait');
		try {
			const problem = await problemOf(openVirtualScreen(ignore, machine, 0.5));
			expect(problem.what).to.include('Xvfb does not start');
			expect(problem.why).to.equal('It was not ready within 0.5 s.');
			await children.end();
		} finally {
			children.clear();
		}
	});

	it('closes while another process still holds the pipes of its program', async () => {
		const children = new LastingChildren(machine);
		machine.environment.PATH = `${machine.bin}:${process.env.PATH ?? ''}`;
		machine.addProgram('Xvfb', children.lineOfSession, 'echo 42 >&3; exec sleep 60');
		try {
			const screen = await openVirtualScreen(ignore, machine);
			await screen?.close();
		} finally {
			children.clear();
		}
	});

	it('that is missing is a problem that names the command to install it, or undefined without apt', async () => {
		expect(await openVirtualScreen(ignore, machine)).to.equal(undefined);
		machine.addProgram('apt-get', 'exit 0');
		const problem = await problemOf(openVirtualScreen(ignore, machine));
		expect(problem.fix).to.equal('sudo apt-get install xvfb');
	});
});
