/** Converts `SetActiveOptions` to `set_active_options`, `IOType` to `io_type`. */
export function snakeCase(pascalCase: string): string {
	return pascalCase.replace(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, '_$&').toLowerCase();
}
