class Inbox:
    def __init__(self, window, scanners):
        self.window, self.limit = window, scanners
        self.offers = []  # (scanner, epoch, number, accepted), all of them

    def known(self):
        """The names of the remembered scanners, found by going back through the offers."""
        names = []
        for name, _, _, _ in reversed(self.offers):
            if name not in names:
                names.append(name)
            if len(names) == self.limit:
                break
        return names

    def since_remembered(self, scanner):
        """The offers of the scanner since it was remembered for the last time."""
        mine, others = [], set()
        for offer in reversed(self.offers):
            if offer[0] == scanner:
                mine.append(offer)
                others = set()
            else:
                others.add(offer[0])
                if len(others) == self.limit:
                    break
        return mine

    def offer(self, scanner, epoch, number):
        past = self.since_remembered(scanner)
        current = max((offer[1] for offer in past), default=-1)
        accepted = {offer[2] for offer in past if offer[1] == current and offer[3]}
        if epoch > current:
            answer = "accept"
        elif epoch < current:
            answer = "fenced"
        elif number > max(accepted):
            answer = "accept"
        elif number <= max(accepted) - self.window:
            answer = "late"
        else:
            answer = "duplicate" if number in accepted else "accept"
        self.offers.append((scanner, epoch, number, answer == "accept"))
        return answer

    def remembered(self, scanner):
        return scanner in self.known()
