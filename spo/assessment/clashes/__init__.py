"""Terms that cannot be obeyed beside another order, or beside the defendant's own life: found by place and by time."""

from .orders import none_clashes, not_compared, order_clashes
from .own_life import own_clashes, own_clashes_of
