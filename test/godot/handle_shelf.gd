class_name HandleShelf
extends RefCounted
## Handles that threads put down and pick up.

const PLACES := 32

var _mutex := Mutex.new()
var _handles: Array[AVAudioSession] = []


## Puts a handle down. Returns the one that has been there longest, or null while there is room.
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
