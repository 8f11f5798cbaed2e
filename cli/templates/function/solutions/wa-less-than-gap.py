class Solution:
    def countBursts(self, times: List[int], gap: int) -> int:
        return sum(later - earlier < gap for earlier, later in zip(times, times[1:]))
