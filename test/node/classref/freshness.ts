import { isBlank } from '../../../tools/packages/classref/python-text';
import type { XmlElement } from '../../../tools/packages/classref/xml/element';
import { childOf, childrenOf } from '../../../tools/packages/classref/xml/element';
import { parseXml } from '../../../tools/packages/classref/xml/parse-xml';
import type { MemberList } from './members';
import { argumentFacts, descriptionOf, memberLists, membersOf } from './members';

/**
 * Compares the documentation of a class with the registered class.
 * @param documented class XML with the writer's descriptions
 * @param registered class XML as the engine wrote it
 * @returns a sentence for each difference, which names the member
 * @throws {XmlError} when either is not well-formed
 */
export function staleness(documented: string, registered: string): string[] {
	const doc = parseXml(documented);
	const fact = parseXml(registered);
	const className = fact.attributes.name ?? '';
	return [
		...differingFacts(`class ${className}`, ['name', 'inherits'], doc, fact),
		...emptyTexts(className, doc),
		...memberLists.flatMap((list) => staleMembers(className, list, doc, fact)),
	];
}

function emptyTexts(className: string, doc: XmlElement): string[] {
	return ['brief_description', 'description']
		.filter((name) => isBlank(childOf(doc, name)?.text ?? ''))
		.map((name) => `class ${className} has an empty ${name.replace('_', ' ')}`);
}

function staleMembers(
	className: string,
	list: MemberList,
	doc: XmlElement,
	fact: XmlElement,
): string[] {
	const documented = membersOf(doc, list);
	const registered = membersOf(fact, list);
	const called = (name: string): string => `${list.called} ${className}.${name}`;
	const gone = [...documented.keys()]
		.filter((name) => !registered.has(name))
		.map((name) => `${called(name)} is documented but not registered`);
	const present = Array.from(registered, ([name, factMember]) => {
		const docMember = documented.get(name);
		if (docMember === undefined) {
			return [`${called(name)} is registered but not documented`];
		}
		return [
			...differingFacts(called(name), list.facts, docMember, factMember),
			...(list.isCallable ? differingArguments(called(name), docMember, factMember) : []),
			...(lacksDescription(docMember, list) ? [`${called(name)} has no description`] : []),
		];
	});
	return [...gone, ...present.flat()];
}

/** Returns whether a description is missing. Overridden, deprecated and experimental members need none. */
function lacksDescription(member: XmlElement, list: MemberList): boolean {
	const { overrides, deprecated, experimental } = member.attributes;
	const isExcused = overrides !== undefined || Boolean(deprecated) || Boolean(experimental);
	return !isExcused && isBlank(descriptionOf(member, list)?.text ?? '');
}

function differingArguments(called: string, doc: XmlElement, fact: XmlElement): string[] {
	const docReturn = childOf(doc, 'return');
	const factReturn = childOf(fact, 'return');
	const ofReturn =
		docReturn === undefined || factReturn === undefined
			? presence(`the return value of ${called}`, docReturn, factReturn)
			: differingFacts(`the return value of ${called}`, argumentFacts, docReturn, factReturn);
	const docParameters = childrenOf(doc, 'param');
	const factParameters = childrenOf(fact, 'param');
	const ofParameters = Array.from(
		{ length: Math.max(docParameters.length, factParameters.length) },
		(_, index) => {
			const docParameter = docParameters[index];
			const factParameter = factParameters[index];
			const name = (factParameter ?? docParameter)?.attributes.name ?? '';
			const argument = `argument ${index} (${name}) of ${called}`;
			return docParameter === undefined || factParameter === undefined
				? presence(argument, docParameter, factParameter)
				: differingFacts(argument, argumentFacts, docParameter, factParameter);
		},
	);
	return [...ofReturn, ...ofParameters.flat()];
}

function presence(
	what: string,
	doc: XmlElement | undefined,
	fact: XmlElement | undefined,
): string[] {
	if ((doc === undefined) === (fact === undefined)) {
		return [];
	}
	return [
		doc === undefined
			? `${what} is registered but not documented`
			: `${what} is documented but not registered`,
	];
}

function differingFacts(
	what: string,
	facts: readonly string[],
	doc: XmlElement,
	fact: XmlElement,
): string[] {
	return facts
		.filter((name) => doc.attributes[name] !== fact.attributes[name])
		.map((name) => {
			const [is, was] = [fact.attributes[name], doc.attributes[name]].map(shown);
			return `${what}: ${name} is documented as ${was ?? ''} but registered as ${is ?? ''}`;
		});
}

function shown(value: string | undefined): string {
	return value === undefined ? 'none' : `"${value}"`;
}
