class_name HandleShelf
extends RefCounted
## Holds handles that threads pass to each other.

const PLACES := 32

var _mutex := Mutex.new()
var _handles: Array[AVAudioSession] = []


## Adds a handle. Returns the oldest one if there are more than [constant PLACES], or null.
func exchange(handle: AVAudioSession) -> AVAudioSession:
	_mutex.lock()
	_handles.push_back(handle)
	var other: AVAudioSession = _handles.pop_front() if _handles.size() > PLACES else null
	_mutex.unlock()
	return other


func clear() -> void:
	_mutex.lock()
	_handles.clear()
	_mutex.unlock()
