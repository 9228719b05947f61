#pragma once

#include <godot_cpp/variant/string.hpp>

// The place in a script that runs on this thread just now, as `_ready (res://main.gd:12)`. Empty where no script
// runs, in a release, and in Godot 4.4, which does not tell.
godot::String find_script_caller();
