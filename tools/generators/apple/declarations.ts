import { readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

interface Versions {
	/** The first iOS version, if the package has it. */
	readonly since?: string;
	/** The iOS version that deprecated it. */
	readonly deprecated?: string;
}

/** A constant as Apple's SDK declares it, read from the npm package `@nativescript/types-ios`. */
export interface AppleDeclaration extends Versions {
	/** The number, if the package has it: it does for the members of enums. */
	readonly value?: number;
}

/** A parameter of an Apple method. */
export interface AppleParameter {
	readonly name: string;
	/** The type in the package's notation, such as `NSArray<string> | null`. */
	readonly type: string;
}

/** An Apple class or protocol, or one of its members. */
export interface AppleMember extends Versions {
	/** The type of a property, in the package's notation. */
	readonly type?: string;
	/** The first iOS version of its class, if the package has none for the member itself: the member is not older. */
	readonly notBefore?: string;
	/** The parameters of a method, without the error. */
	readonly parameters?: readonly AppleParameter[];
	/** The return type of a method, in the package's notation. */
	readonly returns?: string;
}

function versionsOf(node: ts.Node): Versions {
	const tags = new Map(
		ts
			.getJSDocTags(node)
			.map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment) ?? '']),
	);
	const since = tags.get('since');
	const deprecated = tags.get('deprecated');
	return {
		...(since !== undefined && { since }),
		...(deprecated !== undefined && { deprecated }),
	};
}

/** Returns the value of an initializer such as `4` or `-50`. */
function numberIn(initializer: ts.Expression | undefined): number {
	return Number(initializer?.getText());
}

/** Parsed files, by framework: they are large, and each is needed several times. */
const parsed = new Map<string, readonly ts.Statement[]>();

function statementsOf(framework: string): readonly ts.Statement[] {
	const known = parsed.get(framework);
	if (known !== undefined) {
		return known;
	}
	const folder = path.dirname(require.resolve('@nativescript/types-ios/package.json'));
	const file = path.join(folder, 'lib/ios/objc-x86_64', `objc!${framework}.d.ts`);
	const text = readFileSync(file, 'utf8');
	const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
	parsed.set(framework, statements);
	return statements;
}

/**
 * Returns the constants of an Apple framework. A single constant has its own name; a member of an enum has
 * the name of the enum in front: `AVAudioSessionCategoryOptions.MixWithOthers`.
 *
 * @param framework The framework's name, such as `AVFAudio`.
 */
export function readAppleDeclarations(framework: string): ReadonlyMap<string, AppleDeclaration> {
	const declarations = new Map<string, AppleDeclaration>();
	for (const statement of statementsOf(framework)) {
		if (ts.isVariableStatement(statement)) {
			for (const { name } of statement.declarationList.declarations) {
				declarations.set(name.getText(), versionsOf(statement));
			}
		} else if (ts.isEnumDeclaration(statement)) {
			for (const member of statement.members) {
				const name = `${statement.name.text}.${member.name.getText()}`;
				declarations.set(name, {
					...versionsOf(member),
					value: numberIn(member.initializer),
				});
			}
		}
	}
	return declarations;
}

function memberOf(node: ts.ClassElement | ts.TypeElement): AppleMember | undefined {
	if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)) {
		return { ...versionsOf(node), type: node.type?.getText() ?? '' };
	}
	if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) {
		const parameters = node.parameters
			.map(({ name, type }) => ({ name: name.getText(), type: type?.getText() ?? '' }))
			.filter(({ type }) => type !== 'interop.Reference<NSError>');
		return { ...versionsOf(node), parameters, returns: node.type?.getText() ?? '' };
	}
	return undefined;
}

function isStatic(node: ts.Node): boolean {
	return ts.canHaveModifiers(node)
		? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
		: false;
}

/**
 * Returns the classes and protocols of an Apple framework and their members, in Objective-C notation:
 * `AVAudioSession`, `+[AVAudioSession sharedInstance]`, `-[AVAudioSession setModeError]`. Selectors
 * have no colons, as in the package. Members of a deprecated class are deprecated.
 *
 * @param framework The framework's name, such as `AVFAudio`.
 */
export function readAppleClasses(framework: string): ReadonlyMap<string, AppleMember> {
	const found = new Map<string, AppleMember>();
	for (const statement of statementsOf(framework)) {
		if (!ts.isClassDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) {
			continue;
		}
		const type = statement.name?.text ?? '';
		const versions = versionsOf(statement);
		found.set(type, versions);
		for (const node of statement.members) {
			const member = memberOf(node);
			if (member !== undefined) {
				const sign = isStatic(node) ? '+' : '-';
				const name = `${sign}[${type} ${node.name?.getText() ?? ''}]`;
				const { since: notBefore, deprecated } = versions;
				found.set(name, {
					...(deprecated !== undefined && { deprecated }),
					...(member.since === undefined && notBefore !== undefined && { notBefore }),
					...member,
				});
			}
		}
	}
	return found;
}
