// GNUstep's headers include this header of another runtime when blocks are enabled.

#pragma once

#include <Block.h>
