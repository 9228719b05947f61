// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/core/type_info.hpp>

VARIANT_ENUM_CAST(Side);
VARIANT_BITFIELD_CAST(Buttons);
