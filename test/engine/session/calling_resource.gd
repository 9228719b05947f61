class_name CallingResource
extends Resource
## Calls [member callee] while the resource is loaded, on the loading thread.

static var callee := Callable()

@export var number := 0:
	set(value):
		number = value
		if callee.is_valid():
			callee.call()
