import { readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

/** A constant as Apple's SDK declares it, read from the npm package `@nativescript/types-ios`. */
export interface AppleDeclaration {
	/** The number, where the package knows it: it does for the members of enums. */
	readonly value?: number;
	/** The first iOS version, where the package knows it: it does for whole constants. */
	readonly since?: string;
	/** The iOS version that deprecated it. */
	readonly deprecated?: string;
}

function versionsOf(node: ts.Node): Omit<AppleDeclaration, 'value'> {
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

/** The value of an initializer such as `4` or `-50`. */
function numberIn(initializer: ts.Expression | undefined): number {
	return Number(initializer?.getText());
}

/**
 * The constants of a framework of Apple's. A whole constant has its own name, a member of an enum
 * that of its enum before it: `AVAudioSessionCategoryOptions.MixWithOthers`.
 *
 * @param framework The framework's name, such as `AVFAudio`.
 */
export function readAppleDeclarations(framework: string): ReadonlyMap<string, AppleDeclaration> {
	const folder = path.dirname(require.resolve('@nativescript/types-ios/package.json'));
	const file = path.join(folder, 'lib/ios/objc-x86_64', `objc!${framework}.d.ts`);
	const source = ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.ES2022,
		true,
	);
	const declarations = new Map<string, AppleDeclaration>();
	for (const statement of source.statements) {
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
