#pragma once

#include <godot_cpp/variant/callable.hpp>

namespace godot {
class Object;
}

// Calls back at the start of each frame of the scene tree, before anything that a game awaits the frame with: what
// happened in one frame has been delivered when the next one is there.
//
// Between the tree and this library stands an object of the engine's, so that nothing of the engine ever holds
// an address in the library.
class TreeFrames {
public:
	// On the main thread. There may be no tree yet.
	explicit TreeFrames(const godot::Callable &p_callable);
	~TreeFrames();

	TreeFrames(const TreeFrames &) = delete;
	TreeFrames &operator=(const TreeFrames &) = delete;

	// On the main thread. Returns false while there is no tree, or where the game's main loop is none.
	bool find_tree();

private:
	godot::Object *const relay;
	bool has_tree = false;
};
