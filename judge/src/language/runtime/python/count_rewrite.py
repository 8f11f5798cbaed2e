"""Rewrites a solution's syntax tree so that it counts what it does.

Statements that count are added where a program can spend time: at the start of every function and
of every turn of a loop. Built-ins whose cost grows with their arguments are called through
count_operators.py and count_tables.py, which charge that cost to the line. What the program does stays the same: every
expression is evaluated once, in the order it had, and by the same operation.

All names that are added hold a space, so that they can meet none of the solution's.
"""

import ast
import sys

# Methods and functions of modules whose cost is not constant. What a name stands for is looked up
# when it is called; a solution's own method of the same name is called as it is.
METHODS = frozenset(
    """
    sort reverse copy extend insert remove index count extendleft rotate fromkeys deepcopy
    union intersection difference symmetric_difference update intersection_update
    difference_update symmetric_difference_update issubset issuperset isdisjoint
    most_common subtract elements total
    join split rsplit splitlines replace translate strip lstrip rstrip lower upper title swapcase
    capitalize casefold encode decode format center ljust rjust zfill find rfind rindex
    startswith endswith partition rpartition removeprefix removesuffix expandtabs
    isalpha isalnum isdigit isdecimal isnumeric isspace islower isupper hex tobytes tolist
    heappush heappop heapify heapreplace heappushpop nlargest nsmallest
    bisect bisect_left bisect_right insort insort_left insort_right
    gcd lcm factorial comb perm prod fsum isqrt dist sumprod reduce shuffle sample choices
    fsum mean fmean median mode multimode stdev pstdev variance pvariance
    dumps loads findall finditer sub subn match fullmatch search to_bytes from_bytes bit_count
    put get add discard pop popitem peekitem irange islice
    deque Counter OrderedDict array SortedList SortedSet SortedDict
    """.split()
)

# The same for names that are called without a dot. Those with a module are only charged where the
# name is the module's.
FUNCTIONS = METHODS - {"put", "get", "add", "pop", "match"} | frozenset(
    """
    sum min max any all sorted list tuple set frozenset dict str int bytes bytearray pow divmod
    bin oct repr ascii
    """.split()
)

# Called with one of these, map and filter are charged what that costs.
LAZY = frozenset(("map", "filter"))
CALLED_BY_LAZY = frozenset(
    "sum min max any all sorted list tuple set frozenset Counter deque factorial".split()
)

# (operator, name of the function in count_operators)
BINARY = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.FloorDiv: "floordiv", ast.Mod: "mod",
    ast.Pow: "power", ast.LShift: "lshift", ast.RShift: "rshift", ast.BitAnd: "and",
    ast.BitOr: "or", ast.BitXor: "xor",
}
SIGNS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
}
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSION = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def is_number(node):
    if isinstance(node, ast.UnaryOp):
        node = node.operand
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float, complex))


def is_constant(node):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return all(map(is_constant, node.elts))
    return isinstance(node, ast.Constant) or is_number(node)


def has_star(nodes):
    return any(isinstance(node, ast.Starred) for node in nodes)


class Names:
    """What the names of a whole file may stand for: once bound by anything but `def` or `class`, a
    name may be another one for a built-in."""

    def __init__(self, tree):
        self.defined, self.bound, self.imported = set(), set(), {}
        self.mentions = {}
        self.attributes = set()
        for node in ast.walk(tree):
            kind = type(node)
            if kind in FUNCTION:
                self.defined.add(node.name)
            elif kind is ast.ClassDef:
                self.defined.add(node.name)
            elif kind is ast.Name:
                if not isinstance(node.ctx, ast.Load):
                    self.bound.add(node.id)
            elif kind is ast.Attribute:
                self.attributes.add(node.attr)
            elif kind is ast.arg:
                self.bound.add(node.arg)
            elif kind is ast.ImportFrom:
                for alias in node.names:
                    self.imported.setdefault(alias.asname or alias.name, set()).add(alias.name)
        self.recursive = self.find_recursive(tree)

    def may_be_charged(self, name):
        if name in self.bound:
            return True
        if name in self.imported:
            return bool(self.imported[name] & FUNCTIONS)
        return name in FUNCTIONS and name not in self.defined

    def find_recursive(self, tree):
        """Functions that may come to call themselves: by the names they mention."""
        calls = {}
        for node in ast.walk(tree):
            if isinstance(node, FUNCTION):
                calls.setdefault(node.name, set()).update(self.mentioned(node))
        known = set(calls)
        for name in known:
            calls[name] &= known
        # What can be reached, by repeated widening: files are small.
        reach = {name: set(found) for name, found in calls.items()}
        changed = True
        while changed:
            changed = False
            for name, found in reach.items():
                wider = found.union(*(reach[other] for other in found)) if found else found
                if len(wider) > len(found):
                    reach[name] = wider
                    changed = True
        return {name for name, found in reach.items() if name in found}

    @staticmethod
    def mentioned(function):
        for node in ast.walk(function):
            if isinstance(node, ast.Name):
                yield node.id
            elif isinstance(node, ast.Attribute):
                yield node.attr


class Rewriter(ast.NodeTransformer):
    """`sites` becomes the list of (line, what) that the counts stand for; the second list has those
    which count in expressions."""

    def __init__(self, names):
        self.names = names
        self.sites, self.turns = [], []
        self.known = {}
        self.classes = []
        self.functions = []  # For each that is open: the names Python does not keep in its frame.

    # --- Pieces -------------------------------------------------------------------------------

    def site(self, node, what=""):
        key = (node.lineno, what)
        if key not in self.known:
            self.known[key] = len(self.sites)
            self.sites.append(key)
        return self.known[key]

    @staticmethod
    def name(text):
        return ast.Name(id="gavel " + text, ctx=ast.Load())

    def call(self, node, function, *arguments):
        made = ast.Call(func=self.name(function), args=list(arguments), keywords=[])
        return ast.copy_location(made, node)

    def charge(self, node, what, function, *arguments):
        """A call of the runtime with the number of the place as its last argument."""
        return self.call(node, function, *arguments, ast.Constant(value=self.site(node, what)))

    def count(self, node, place):
        """A statement that counts; its line is that of `place`, what it counts stands at `node`."""
        target = ast.Subscript(
            value=self.name("n"), slice=index_of(self.site(node)), ctx=ast.Store()
        )
        made = ast.AugAssign(target=target, op=ast.Add(), value=ast.Constant(value=1))
        return ast.fix_missing_locations(ast.copy_location(made, place))

    def turn(self, node, what):
        """An expression that counts, and is true."""
        self.turns.append((node.lineno, what))
        made = ast.Call(
            func=self.name("next"), args=[self.name("t%d" % (len(self.turns) - 1))], keywords=[]
        )
        return ast.copy_location(made, node)

    # --- What counts --------------------------------------------------------------------------

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(one) for one in node.decorator_list]
        self.visit_defaults(node.args)
        self.functions.append(names_elsewhere(node))
        body = self.visit_all(node.body)
        self.functions.pop()
        start = 1 if is_docstring(body[0]) else 0
        rest = body[start:]
        place = rest[0] if rest else body[0]
        if node.name in self.names.recursive and isinstance(node, ast.FunctionDef):
            rest = self.with_depth(place, rest)
        node.body = body[:start] + [self.count(node, place)] + rest
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def with_depth(self, place, body):
        """Keeps track of how many calls are under way."""
        made = ast.parse(
            "d[0] += 1\nif d[0] > d[1]: d[1] = d[0]\ntry: pass\nfinally: d[0] -= 1\n"
        ).body
        for statement in made:
            for part in ast.walk(statement):
                if isinstance(part, ast.Name):
                    part.id = "gavel d"
                if hasattr(part, "lineno"):
                    ast.copy_location(part, place)
        made[2].body = body or [ast.copy_location(ast.Pass(), place)]
        return made

    def visit_defaults(self, arguments):
        arguments.defaults = [self.visit(one) for one in arguments.defaults]
        arguments.kw_defaults = [one and self.visit(one) for one in arguments.kw_defaults]

    def visit_Lambda(self, node):
        self.visit_defaults(node.args)
        node.body = ast.copy_location(
            ast.BoolOp(op=ast.And(), values=[self.turn(node, "lambda"), self.visit(node.body)]),
            node.body,
        )
        return node

    def visit_ClassDef(self, node):
        node.decorator_list = [self.visit(one) for one in node.decorator_list]
        node.bases = [self.visit(one) for one in node.bases]
        node.keywords = [self.visit(one) for one in node.keywords]
        self.classes.append(node.name)
        functions, self.functions = self.functions, []
        node.body = self.visit_all(node.body)
        self.functions = functions
        self.classes.pop()
        return node

    def visit_loop(self, node):
        self.generic_visit(node)
        node.body.insert(0, self.count(node, node.body[0]))
        return node

    visit_For = visit_AsyncFor = visit_While = visit_loop

    def visit_comprehension_of(self, node):
        self.generic_visit(node)
        for generator in node.generators:
            generator.ifs.insert(0, self.turn(node, "comprehension"))
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of

    def visit_all(self, statements):
        out = []
        for statement in statements:
            made = self.visit(statement)
            out.extend(made if isinstance(made, list) else [made])
        return out

    # --- What is left alone -------------------------------------------------------------------

    def visit_AnnAssign(self, node):
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_match_case(self, node):
        node.guard = node.guard and self.visit(node.guard)
        node.body = self.visit_all(node.body)
        return node

    def visit_TypeAlias(self, node):
        return node

    visit_TemplateStr = visit_TypeAlias

    # --- Operators ----------------------------------------------------------------------------

    def visit_BinOp(self, node):
        left, right = node.left, node.right
        self.generic_visit(node)
        function = BINARY.get(type(node.op))
        if function is None or is_constant(left) and is_constant(right):
            return node
        if isinstance(node.op, (ast.Add, ast.Sub)) and (is_number(left) or is_number(right)):
            return node
        return self.charge(node, SIGNS[type(node.op)], function, node.left, node.right)

    def visit_Assign(self, node):
        own = self.grows_in_place(node)
        if own is not None:
            right = self.visit(node.value.right)
            name = ast.copy_location(ast.Name(id=own, ctx=ast.Load()), node.value)
            node.value.right = self.charge(node.value, "+", "grow_new", name, right)
            return node
        self.generic_visit(node)
        if len(node.targets) != 1:
            return node
        target = node.targets[0]
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
            made = self.charge(node, "slice", "set_slice", node.value, *slice_parts(target))
            return ast.copy_location(ast.Expr(value=made), node)
        if isinstance(target, (ast.Tuple, ast.List)) and has_star(target.elts):
            node.value = self.charge(node, "unpacking", "spread", node.value)
        return node

    def grows_in_place(self, node):
        """The x of `x = x + ...`, which Python does in place where it can, as it does `x += ...`."""
        value, target = node.value, node.targets[0]
        if (
            len(node.targets) == 1 and isinstance(target, ast.Name) and self.is_local(target.id)
            and isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add)
            and isinstance(value.left, ast.Name) and value.left.id == target.id
            and not is_number(value.right)
        ):
            return target.id
        return None

    def is_local(self, name):
        return bool(self.functions) and name not in self.functions[-1]

    def visit_AugAssign(self, node):
        target, local = node.target, False
        self.generic_visit(node)
        if type(node.op) not in BINARY:
            return node
        if isinstance(node.op, (ast.Add, ast.Sub)) and is_number(node.value):
            return node
        what = SIGNS[type(node.op)] + "="
        if isinstance(target, ast.Name):
            old, local = ast.Name(id=target.id, ctx=ast.Load()), self.is_local(target.id)
        elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            name = ast.Name(id=target.value.id, ctx=ast.Load())
            old = self.call(node, "peek", name, ast.Constant(value=self.mangled(target.attr)))
        elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) and (
            isinstance(plain_index(target), (ast.Name, ast.Constant))
        ):
            name = ast.Name(id=target.value.id, ctx=ast.Load())
            index = plain_index(target)
            again = (
                ast.Name(id=index.id, ctx=ast.Load())
                if isinstance(index, ast.Name) else ast.Constant(value=index.value)
            )
            old = self.call(node, "peek_item", name, again)
        else:
            old = ast.Constant(value=None)
        if isinstance(node.op, ast.Add):
            node.value = self.charge(node, what, "grow" if local else "grow_copy", old, node.value)
        else:
            operation = ast.Constant(value=BINARY[type(node.op)])
            node.value = self.charge(node, what, "change", old, node.value, operation)
        return node

    def mangled(self, name):
        if not self.classes or not name.startswith("__") or name.endswith("__"):
            return name
        return "_%s%s" % (self.classes[-1].lstrip("_"), name)

    def visit_Compare(self, node):
        self.generic_visit(node)
        if len(node.ops) != 1:
            return node
        left, right, operation = node.left, node.comparators[0], node.ops[0]
        if isinstance(operation, (ast.In, ast.NotIn)):
            if is_constant(right):
                return node
            made = self.charge(node, "in", "contains", left, right)
            if isinstance(operation, ast.NotIn):
                made = ast.copy_location(ast.UnaryOp(op=ast.Not(), operand=made), node)
            return made
        if isinstance(operation, (ast.Eq, ast.NotEq)) and not (
            isinstance(left, ast.Constant) or isinstance(right, ast.Constant) or is_number(left)
            or is_number(right)
        ):
            equal = isinstance(operation, ast.Eq)
            return self.charge(node, "==" if equal else "!=", "equal" if equal else "differ", left, right)
        return node

    # --- Slices, stars, texts -----------------------------------------------------------------

    def visit_Subscript(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load) and isinstance(node.slice, ast.Slice):
            return self.charge(node, "slice", "slice", *slice_parts(node))
        return node

    def visit_Delete(self, node):
        self.generic_visit(node)
        out = []
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                index = (
                    slice_object(target) if isinstance(target.slice, ast.Slice)
                    else plain_index(target)
                )
                if index is not None:
                    made = self.charge(target, "del", "delete", target.value, index)
                    out.append(ast.copy_location(ast.Expr(value=made), node))
                    continue
            out.append(ast.copy_location(ast.Delete(targets=[target]), node))
        return out

    def visit_display(self, node):
        self.generic_visit(node)
        if isinstance(getattr(node, "ctx", None) or ast.Load(), ast.Load) and has_star(node.elts):
            return self.charge(node, "display", "spread", node)
        return node

    visit_List = visit_Tuple = visit_Set = visit_display

    def visit_Dict(self, node):
        self.generic_visit(node)
        return self.charge(node, "display", "spread", node) if None in node.keys else node

    def visit_JoinedStr(self, node):
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                value.value = self.visit(value.value)
        return self.charge(node, "text", "text", node)

    # --- Calls --------------------------------------------------------------------------------

    def visit_Call(self, node):
        function, arguments = node.func, list(node.args)
        self.generic_visit(node)
        what = self.charged_as(function, arguments, node.keywords)
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                argument.value = self.charge(node, "*", "spread", argument.value)
        if what is not None:
            node.func = self.charge(node, what, "callee", node.func)
            # The call is where the parenthesis is, also in what Python says of errors.
        return node

    def charged_as(self, function, arguments, keywords):
        """What to call the cost of a call; None when it is constant."""
        if isinstance(function, ast.Attribute):
            name = function.attr
            if name not in METHODS or name == "pop" and not arguments:
                return None
            if name in ("put", "get") and "PriorityQueue" not in self.names_in_use():
                return None
            if name in ("add", "discard", "popitem") and not self.uses_sorted():
                return None
            return name
        if not isinstance(function, ast.Name):
            return None
        name = function.id
        if name in LAZY and name not in self.names.defined | self.names.bound:
            first = arguments[0] if arguments else None
            if isinstance(first, ast.Name) and first.id in CALLED_BY_LAZY:
                return name
            if isinstance(first, ast.Attribute) and first.attr in METHODS - {"lower", "upper", "strip"}:
                return name
            return None
        if not self.names.may_be_charged(name):
            return None
        if name in ("min", "max") and len(arguments) > 1 and not has_star(arguments):
            return None
        if name in FUNCTIONS and not arguments and not keywords:
            return None
        return name

    def names_in_use(self):
        return self.names.attributes | set(self.names.imported) | self.names.loaded

    def uses_sorted(self):
        return bool(self.names_in_use() & {"SortedList", "SortedDict", "SortedSet", "SortedKeyList"})


def names_elsewhere(function):
    """The names in a function that are no variables of its frame alone: global, of a function around
    it, or shared with one inside."""
    found, nodes = set(), list(function.body)
    inner = FUNCTION + COMPREHENSION + (ast.Lambda, ast.ClassDef)
    while nodes:
        node = nodes.pop()
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            found.update(node.names)
        elif isinstance(node, inner):
            found.update(part.id for part in ast.walk(node) if isinstance(part, ast.Name))
        else:
            nodes.extend(ast.iter_child_nodes(node))
    return found


def index_of(number):
    value = ast.Constant(value=number)
    return ast.Index(value=value) if not hasattr(ast, "unparse") else value


def plain_index(node):
    """The index of x[index]; None where it is one of several slices in Python 3.8."""
    if isinstance(node.slice, ast.Slice) or type(node.slice).__name__ == "ExtSlice":
        return None
    if type(node.slice).__name__ == "Index" and not isinstance(node.slice, ast.Constant):
        return getattr(node.slice, "value", node.slice)
    return node.slice


def slice_parts(node):
    parts = [node.slice.lower, node.slice.upper, node.slice.step]
    return [node.value] + [ast.Constant(value=None) if part is None else part for part in parts]


def slice_object(node):
    made = ast.Call(
        func=ast.Name(id="gavel slice type", ctx=ast.Load()), args=slice_parts(node)[1:], keywords=[]
    )
    return ast.copy_location(made, node)


def is_docstring(node):
    return (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def rewrite(source, file):
    """The code object of a solution that counts, and the places of its counts: those of statements
    and those of expressions."""
    sys.setrecursionlimit(20000)
    tree = ast.parse(source, file)
    names = Names(tree)
    names.loaded = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    rewriter = Rewriter(names)
    tree.body = rewriter.visit_all(tree.body)
    ast.fix_missing_locations(tree)
    code = compile(tree, file, "exec", dont_inherit=True)
    return code, (rewriter.sites, rewriter.turns)
