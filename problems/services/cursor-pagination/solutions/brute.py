class NoticeBoard:
    def __init__(self):
        self.notices = []  # [id, at]

    def put(self, id, at):
        self.remove(id)
        self.notices.append([id, at])

    def remove(self, id):
        before = len(self.notices)
        self.notices = [n for n in self.notices if n[0] != id]
        return len(self.notices) < before

    def sorted(self):
        by_id = sorted(self.notices)
        return sorted(by_id, key=lambda n: n[1], reverse=True)  # stable: ids stay ascending

    def after(self, cursor, limit):
        behind = []
        for id, at in self.sorted():
            if cursor is None or at < cursor.at or (at == cursor.at and id > cursor.id):
                behind.append((id, at))
        shown, rest = behind[:limit], behind[limit:]
        return Page([id for id, _ in shown], Cursor(shown[-1][1], shown[-1][0]) if rest else None)

    def before(self, cursor, limit):
        front = []
        for id, at in self.sorted():
            if cursor is None or at > cursor.at or (at == cursor.at and id < cursor.id):
                front.append((id, at))
        shown, rest = front[-limit:], front[:-limit]
        return Page([id for id, _ in shown], Cursor(shown[0][1], shown[0][0]) if rest else None)
