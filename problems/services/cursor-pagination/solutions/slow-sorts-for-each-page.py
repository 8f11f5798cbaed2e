class NoticeBoard:
    def __init__(self):
        self.time = {}  # id -> at

    def put(self, id: str, at: int) -> None:
        self.remove(id)
        self.time[id] = at

    def remove(self, id: str) -> bool:
        if id not in self.time:
            return False
        del self.time[id]
        return True

    def after(self, cursor: Optional[Cursor], limit: int) -> Page:
        self.sort()
        start = 0 if cursor is None else bisect_right(self.keys, (-cursor.at, cursor.id))
        end = min(start + limit, len(self.keys))
        return self.page(start, end, end - 1 if end < len(self.keys) else None)

    def before(self, cursor: Optional[Cursor], limit: int) -> Page:
        self.sort()
        end = len(self.keys) if cursor is None else bisect_left(self.keys, (-cursor.at, cursor.id))
        start = max(end - limit, 0)
        return self.page(start, end, start if start > 0 else None)

    def sort(self):
        self.keys = sorted((-at, id) for id, at in self.time.items())

    def page(self, start, end, last):
        following = None
        if last is not None:
            at, id = self.keys[last]
            following = Cursor(-at, id)
        return Page([id for _, id in self.keys[start:end]], following)
