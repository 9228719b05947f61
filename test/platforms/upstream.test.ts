import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../tools/generators/repository';
import { dryRun, runScons } from './dry-run';

/**
 * Imitates the options of upstream godot-cpp's build, without its sources: it stops when a required `api_version` is
 * missing, warns about unknown options, and has hot reload only on request.
 */
const standIn = `
import os, sys
sys.path.append(Dir("tools").srcnode().abspath)
from godotcpp import options

env = Environment(tools=["gcc", "g++", "gnulink", "ar"], PLATFORM="posix")
opts = Variables(None, ARGUMENTS)
options(opts, env)
opts.Update(env)
for name in opts.UnknownVariables():
    print("WARNING: Unknown SCons variables were passed and will be ignored: " + name)
if "api_version" in opts.keys() and not env.get("api_version"):
    print("'api_version' must be provided")
    Exit(1)
print("api_version is %s" % env.get("api_version", "not known"))
env["suffix"] = ".linux.%s.x86_64" % env["target"]
if env["use_hot_reload"]:
    env.Append(CPPDEFINES=["HOT_RELOAD_ENABLED"])
env.Append(CPPPATH=[Dir("include").srcnode()])
env.AddMethod(lambda env, target, source: env.Command(target, source, Action(lambda target, source, env: None)), "GodotCPPDocData")
Return("env")
`;

const standInTool = (apiVersion: string): string => `
from SCons.Variables import BoolVariable, EnumVariable

def options(opts, env):
    opts.Add("platform", "Target platform", "linux")
    opts.Add("build_profile", "Classes to wrap", "")
    opts.Add("target", "Compilation target", "template_debug")
    opts.Add(BoolVariable(key="use_hot_reload", help="Hot reload", default=False))
${apiVersion}`;

const folder = path.join(repositoryRoot, 'build', 'platforms');
const master = path.join(folder, 'upstream-master');
const branch = path.join(folder, 'upstream-branch');

function writeStandIn(into: string, apiVersion: string): void {
	fs.mkdirSync(path.join(into, 'tools'), { recursive: true });
	fs.writeFileSync(path.join(into, 'SConstruct'), standIn);
	fs.writeFileSync(path.join(into, 'tools', 'godotcpp.py'), standInTool(apiVersion));
}

describe('scons godot_cpp=PATH, with upstream godot-cpp', () => {
	before(() => {
		writeStandIn(
			master,
			'    opts.Add(EnumVariable(key="api_version", help="", default=None, allowed_values=["4.4", "4.6"]))\n',
		);
		writeStandIn(branch, '');
	});

	it('uses the oldest supported Godot if upstream requires a version', async () => {
		const addon = path.join(repositoryRoot, 'addons', 'audio_session');
		const extension = fs.readFileSync(path.join(addon, 'audio_session.gdextension'), 'utf8');
		const minimum = /^compatibility_minimum = "(.+)"$/m.exec(extension)?.[1] ?? 'missing';
		const { others } = await dryRun([`godot_cpp=${master}`]);
		expect(others).to.include(`api_version is ${minimum}`);
	});

	it('uses another version on request', async () => {
		expect(await runScons(['-n', `godot_cpp=${master}`, 'api_version=4.6'])).to.include(
			'api_version is 4.6',
		);
	});

	it('passes no unknown option to a branch for one version', async () => {
		const { others } = await dryRun([`godot_cpp=${branch}`]);
		expect(others).to.include('api_version is not known');
		expect(others.join('\n')).not.to.include('WARNING');
	});

	it('supports reloading in debug libraries only, unless it is disabled', async () => {
		const definition = '-DHOT_RELOAD_ENABLED';
		const compiled = async (...words: string[]): Promise<string> => {
			const { compilations } = await dryRun([`godot_cpp=${master}`, ...words]);
			return compilations.get('src/register_types.cpp') ?? '';
		};
		expect(await compiled()).to.include(definition);
		expect(await compiled('target=template_release')).to.match(/^\S+ .*-Wall/);
		expect(await compiled('target=template_release')).not.to.include(definition);
		expect(await compiled('use_hot_reload=no')).not.to.include(definition);
	});

	it('shows no warnings of the headers of upstream', async () => {
		const { compilations } = await dryRun([`godot_cpp=${master}`]);
		for (const [source, command] of compilations) {
			expect(command, source).to.include(' -isystem ');
			expect(command, source).not.to.match(/ -I\S*upstream/);
		}
	});
});
