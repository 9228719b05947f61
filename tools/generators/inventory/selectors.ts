/**
 * A symbol as the package `@nativescript/types-ios` has it: `-[AVAudioSession setMode:error:]` is
 * `-[AVAudioSession setModeError]` there. It keeps no colon, so a selector cannot be read from it,
 * only compared with it.
 */
export function withoutColons(symbol: string): string {
	return symbol.replace(/:(\w?)/g, (_, next: string) => next.toUpperCase());
}
