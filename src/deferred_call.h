#pragma once

#include <godot_cpp/variant/callable.hpp>

namespace godot {
class Object;
}

// Calls back on the main thread, at the end of the current frame.
//
// The engine's message queue holds an engine object's number and a method's name, never an address
// in this library: a call that is still queued when the library is unloaded then does nothing.
class DeferredCall {
public:
	explicit DeferredCall(const godot::Callable &p_callable);
	~DeferredCall();

	DeferredCall(const DeferredCall &) = delete;
	DeferredCall &operator=(const DeferredCall &) = delete;

	// From any thread.
	void schedule() const;

private:
	godot::Object *const relay;
};
