class_name CallingResource
extends Resource
## Calls somebody while it is loaded, on the thread that loads it.

static var callee := Callable()

@export var number := 0:
	set(value):
		number = value
		if callee.is_valid():
			callee.call()
