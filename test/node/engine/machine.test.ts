import { expect } from 'chai';
import { execa } from 'execa';
import { repositoryRoot } from '../../../tools/generators/repository';

async function homeWhere(env: Readonly<Record<string, string>>, prologue = ''): Promise<string> {
	const program = `${prologue}; console.log(require('./tools/packages/godot/machine').thisMachine().home)`;
	const { stdout } = await execa(process.execPath, ['-r', 'ts-node/register', '-e', program], {
		cwd: repositoryRoot,
		env,
	});
	return stdout;
}

describe('this machine', () => {
	it('has the home folder that HOME names', async () => {
		expect(await homeWhere({ HOME: '/some/where' })).to.equal('/some/where');
	});

	it('has no home folder when HOME is empty or not an absolute path', async () => {
		expect(await homeWhere({ HOME: '' })).to.equal('undefined');
		expect(await homeWhere({ HOME: 'here' })).to.equal('undefined');
	});

	it('has no home folder for a user whom the system does not know', async () => {
		const unknown =
			"require('os').homedir = () => { throw new Error('uv_os_homedir returned ENOENT'); }";
		expect(await homeWhere({}, unknown)).to.equal('undefined');
	});
});
