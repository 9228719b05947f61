#pragma once

#include <godot_cpp/variant/callable.hpp>

namespace godot {
class Object;
}

// Calls back at the start of each frame of the scene tree, before the handlers that a game connects to the frame:
// the events of one frame are delivered before the next one.
// The tree is connected through an object of the engine, so that the engine never holds an address inside the
// library.
class TreeFrames {
public:
	// Call on the main thread. The tree may be missing yet.
	explicit TreeFrames(const godot::Callable &p_callable);
	~TreeFrames();

	TreeFrames(const TreeFrames &) = delete;
	TreeFrames &operator=(const TreeFrames &) = delete;

	// Call on the main thread. Returns false while there is no tree, or if the main loop is not a SceneTree.
	bool find_tree();

private:
	godot::Object *const relay;
	bool has_tree = false;
};
