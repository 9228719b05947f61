class_name Recorder
extends RefCounted
## Records the signals of one handle, in order, as long as the recorder is referenced.

## One array per emitted signal: its name, then its arguments.
var events: Array[Array] = []


func _init(session: AVAudioSession) -> void:
	for description: Dictionary in ClassDB.class_get_signal_list(&"AVAudioSession", true):
		var name: StringName = description["name"]
		var arguments: Array = description["args"]
		session.connect(name, _handler(arguments.size()).bind(name))


## Returns the arguments of each emission of one signal.
func of(name: StringName) -> Array[Array]:
	var arguments: Array[Array] = []
	for event: Array in events:
		if event[0] == name:
			arguments.append(event.slice(1))
	return arguments


## Like [method of], but also clears the recording.
func take(name: StringName) -> Array[Array]:
	var arguments := of(name)
	events.clear()
	return arguments


## Returns the names of the recorded signals, in order, and clears the recording.
func take_names() -> Array[StringName]:
	var names: Array[StringName] = []
	for event: Array in events:
		var name: StringName = event[0]
		names.append(name)
	events.clear()
	return names


func _handler(argument_count: int) -> Callable:
	return [_on_bare, _on_one, _on_two, _on_three][argument_count]


func _on_bare(name: StringName) -> void:
	events.append([name])


func _on_one(first: Variant, name: StringName) -> void:
	events.append([name, first])


func _on_two(first: Variant, second: Variant, name: StringName) -> void:
	events.append([name, first, second])


func _on_three(first: Variant, second: Variant, third: Variant, name: StringName) -> void:
	events.append([name, first, second, third])
